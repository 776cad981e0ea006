import type { PackageAnswer, SeenPackage, Stance } from '@convoy/engine';
import { stances } from '@convoy/engine';
import { z } from 'zod/mini';
import { useKept } from '../../../stores/kept.ts';
import { useSection } from '../../../stores/room.ts';
import { openDialog } from '../../../stores/table.ts';
import { useCourseWords } from '../../../text/package-course.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { pointText, useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField, TextField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Choice } from '../../../ui/toggle.tsx';
import { roomKey } from '../talk-channels.ts';
import { partCost } from './estimate.ts';
import styles from './joint.module.css';
import { TierChoice } from './tier-choice.tsx';
import { usePaperAct } from './use-paper-act.ts';

const storedSchema = z.object({
  stance: z.enum(stances),
  parts: z.array(z.object({ sector: z.string(), tier: z.number(), carveOut: z.number() })),
  delay: z.number(),
  until: z.nullable(z.number()),
  reason: z.string(),
});
const readAnswer = (stored: unknown): PackageAnswer | null => {
  const parsed = storedSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
};
/** Nothing changed: the whole of what is asked. */
const whole = (pack: SeenPackage): PackageAnswer['parts'] =>
  pack.terms.measures.map(({ sector, tier }) => ({ sector, tier, carveOut: 0 }));

interface ChangesProps {
  readonly pack: SeenPackage;
  readonly answer: PackageAnswer;
  readonly change: (part: Partial<PackageAnswer>) => void;
}
const shares = [0, 10, 25, 50, 75] as const;
const delays = [0, 1, 2, 3, 4, 5, 6] as const;

const Times = ({ answer, change }: ChangesProps) => {
  const { part } = usePackageWords();
  const clock = useSection('clock');
  const from = (clock?.turn ?? 0) + 1;
  const turns = Array.from(
    { length: Math.max(0, (clock?.turns ?? 0) - from + 1) },
    (_, at) => from + at,
  );
  return (
    <div className={styles['two']}>
      <SelectField
        label={part.delay}
        value={String(answer.delay)}
        options={delays.map((turn) => ({
          value: String(turn),
          label: turn === 0 ? part.atOnce : part.later(turn),
        }))}
        onChange={(next) => {
          change({ delay: Number(next) });
        }}
      />
      <SelectField
        label={part.until}
        value={answer.until === null ? '' : String(answer.until)}
        options={[
          { value: '', label: part.asLong },
          ...turns.map((turn) => ({ value: String(turn), label: part.untilTurn(turn) })),
        ]}
        onChange={(next) => {
          change({ until: next === '' ? null : Number(next) });
        }}
      />
    </div>
  );
};

/** Own tier, own carve-out, own beginning and end. */
const Changes = (props: ChangesProps) => {
  const { part, view } = usePackageWords();
  const { names } = useSpeaker();
  const { answer, change } = props;
  const set = (sector: string, made: { readonly tier?: number; readonly carveOut?: number }) => {
    change({
      parts: answer.parts.map((one) => (one.sector === sector ? { ...one, ...made } : one)),
    });
  };
  return (
    <div className={styles['group']}>
      {answer.parts.map(({ sector, tier, carveOut }) => (
        <div key={sector} className={styles['branch']}>
          <TierChoice
            label={part.tier(names.sector(sector))}
            name={`part-${sector}`}
            tier={tier}
            onChange={(next) => {
              set(sector, { tier: next });
            }}
          />
          <SelectField
            label={part.carveOut(names.sector(sector))}
            value={String(carveOut)}
            disabled={tier === 0}
            options={shares.map((share) => ({ value: String(share), label: view.open(share) }))}
            onChange={(next) => {
              set(sector, { carveOut: Number(next) });
            }}
          />
        </div>
      ))}
      <Times {...props} />
    </div>
  );
};

const Cost = ({ pack, answer }: Pick<ChangesProps, 'pack' | 'answer'>) => {
  const { part, view } = usePackageWords();
  const { reserve } = useCourseWords();
  const speaker = useSpeaker();
  const { text, names } = speaker;
  const { sponsor, terms } = pack;
  const exposures = useSection('board')?.exposures ?? [];
  const me = useSection('seat')?.seat ?? '';
  const own = answer.stance === 'adjust' ? answer.parts : whole(pack);
  const held = pack.called === null ? pack.terms.measures.filter(({ reserve }) => reserve) : [];
  const isHeld = (branch: string): boolean => held.some(({ sector }) => sector === branch);
  const now = own.filter(({ sector }) => !isHeld(sector));
  const cost = partCost(exposures, me, pack.terms.target, now);
  return (
    <>
      <p>
        {part.asks(
          speaker.Who(sponsor),
          speaker.who(terms.target),
          pointText(speaker, terms.issue, terms.position),
        )}
      </p>
      <ul className={styles['parts']}>
        {own.map(({ sector, tier, carveOut }) => (
          <li key={sector} className={styles['chip']}>
            {part.cut(names.sector(sector), text.words.tiers[tier] ?? '')}
            {carveOut === 0 ? '' : `, ${view.open(carveOut)}`}
            {isHeld(sector) ? ` · ${reserve.held}` : ''}
          </li>
        ))}
      </ul>
      <p className={styles['note']}>
        <strong className={styles['cost']}>
          {cost < 0.005 ? part.free : part.costs(String(Number(cost.toFixed(2))))}
        </strong>{' '}
        {terms.compensation === 0 ? '' : `${view.compensation(terms.compensation)}.`}
        {held.length === 0 ? '' : ` ${reserve.meaning}`}
      </p>
    </>
  );
};

/** The asked seat's own card: what it is to do, what that costs, and the four answers. */
export const YourPart = ({ pack }: { readonly pack: SeenPackage }) => {
  const words = usePackageWords();
  const { part } = words;
  const { changes } = useCourseWords();
  const me = useSection('seat')?.seat ?? '';
  const pen = useSection('me')?.pen ?? false;
  const given = pack.answers[me];
  const start: PackageAnswer = {
    stance: given?.stance ?? 'endorse',
    parts: given?.stance === 'adjust' ? given.parts : whole(pack),
    delay: given?.delay ?? 0,
    until: given?.until ?? null,
    reason: given?.reason ?? '',
  };
  const key = `answer.${roomKey()}.${pack.id}.${pack.version}`;
  const [answer, setAnswer, clear] = useKept(key, start, readAnswer);
  const { act, failed } = usePaperAct();
  const change = (made: Partial<PackageAnswer>): void => {
    setAnswer({ ...answer, ...made });
  };
  const send = async (): Promise<void> => {
    const changed = answer.stance === 'adjust';
    const made = {
      ...answer,
      parts: changed ? answer.parts.map((one) => ({ ...one })) : [],
      delay: changed ? answer.delay : 0,
      until: changed ? answer.until : null,
    };
    const done = await act({ type: 'package.answer', package: pack.id, answer: made }, part.sent);
    if (!done) return;
    clear();
    openDialog(null);
  };
  return (
    <section className={styles['mine']} aria-labelledby="your-part">
      <h3 id="your-part">{part.title}</h3>
      <Cost pack={pack} answer={answer} />
      {given === undefined ? null : (
        <p className={styles['note']}>{part.given(words.stances[given.stance].name)}</p>
      )}
      {Object.values(given?.rulings ?? {}).includes(false) ? (
        <Notice tone="warn">{changes.yours}</Notice>
      ) : null}
      {pen ? (
        <>
          <Choice<Stance>
            legend={part.legend}
            name="stance"
            look="list"
            value={answer.stance}
            options={stances.map((stance) => ({
              value: stance,
              label: words.stances[stance].name,
              help: words.stances[stance].help,
            }))}
            onChange={(stance) => {
              change({ stance });
            }}
          />
          {answer.stance === 'adjust' ? (
            <Changes pack={pack} answer={answer} change={change} />
          ) : null}
          <TextField
            label={part.reason[answer.stance]}
            lines={2}
            maxLength={600}
            value={answer.reason}
            onChange={(reason) => {
              change({ reason });
            }}
          />
          {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
          <Button look="primary" onPress={() => void send()}>
            {part.send}
          </Button>
        </>
      ) : (
        <p className={styles['note']}>{part.pen}</p>
      )}
    </section>
  );
};
