import { fromMicro } from '@convoy/engine';
import type { ActorId, SeenPackage } from '@convoy/engine';
import { CalendarCheck, Pencil, Send, Undo2 } from 'lucide-react';
import { readText, useKept } from '../../../stores/kept.ts';
import { useSection } from '../../../stores/room.ts';
import { openDialog } from '../../../stores/table.ts';
import { triggerText } from '../../../text/joint-paper.ts';
import { useCourseWords } from '../../../text/package-course.ts';
import type { CourseWords } from '../../../text/package-course.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { pointText, useSpeaker, writtenText } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PaperAdvice } from '../../team/paper-advice.tsx';
import { roomKey } from '../talk-channels.ts';
import { useTableWords } from '../use-words.ts';
import styles from './joint.module.css';
import { PackageAnswers } from './package-answers.tsx';
import { PackageChanges } from './package-changes.tsx';
import { PackageClaims } from './package-claims.tsx';
import { CallReserve, PackageCourse } from './package-course.tsx';
import { PackageNext } from './package-next.tsx';
import { PackageTotals } from './package-totals.tsx';
import { PackageVersions } from './package-versions.tsx';
import { usePaperAct } from './use-paper-act.ts';
import { YourPart } from './your-part.tsx';

interface PackProps {
  readonly pack: SeenPackage;
}

/** Its end, how closely members look, who certifies and what was certified, the way back. */
const bondsOf = (
  { terms, sunset, certified }: SeenPackage,
  chips: CourseWords['bonds']['chips'],
  nameOf: (actor: ActorId) => string,
): readonly string[] => [
  ...(sunset === null ? [] : [chips.sunset(sunset)]),
  ...(terms.verification === 'none' ? [] : [chips.verification[terms.verification]]),
  ...(terms.certifier === null ? [] : [chips.certifier(nameOf(terms.certifier))]),
  ...(certified === null ? [] : [chips.certified(certified)]),
  ...(terms.remedy ? [chips.remedy] : []),
];

const Terms = ({ pack }: PackProps) => {
  const { view } = usePackageWords();
  const { bonds, reserve } = useCourseWords();
  const speaker = useSpeaker();
  const { terms } = pack;
  const { text, names } = speaker;
  return (
    <>
      <p>
        <strong>
          {view.asks(speaker.who(terms.target), pointText(speaker, terms.issue, terms.position))}
        </strong>
      </p>
      <h3 className={styles['subtitle']}>{view.cuts}</h3>
      <ul className={styles['parts']}>
        {terms.measures.map(({ sector, tier, reserve: later }) => (
          <li key={sector} className={styles['chip']}>
            {names.sector(sector)}: {text.words.tiers[tier] ?? ''}
            {later ? ` · ${pack.called === null ? reserve.held : reserve.called}` : ''}
          </li>
        ))}
      </ul>
      <h3 className={styles['subtitle']}>{view.along}</h3>
      <ul className={styles['parts']}>
        <li className={styles['chip']}>
          {terms.humanitarian ? view.humanitarian : view.noHumanitarian}
        </li>
        <li className={styles['chip']}>
          {pack.review === null && terms.review === null
            ? view.noReview
            : view.review(pack.review ?? terms.review ?? 0)}
        </li>
        {terms.compensation === 0 ? null : (
          <li className={styles['chip']}>{view.compensation(terms.compensation)}</li>
        )}
        {bondsOf(pack, bonds.chips, names.actor).map((bond) => (
          <li key={bond} className={styles['chip']}>
            {bond}
          </li>
        ))}
      </ul>
      {terms.triggers.length === 0 ? null : (
        <>
          <h3 className={styles['subtitle']}>{view.triggers}</h3>
          <ul className={styles['parts']}>
            {terms.triggers.map((trigger, at) => (
              <li key={`${trigger.when} ${trigger.share ?? ''} ${trigger.change}`}>
                {triggerText(speaker, trigger)}
                {pack.fired.includes(at) ? ` · ${view.worked}` : ''}
              </li>
            ))}
          </ul>
        </>
      )}
      {terms.message === '' ? null : (
        <p>
          {view.message} {text.speech.quoted(writtenText(text, terms.message))}
        </p>
      )}
    </>
  );
};

const Totals = ({ pack }: PackProps) => {
  const { totals } = usePackageWords();
  const { breadth, bite, heldBite, outside, cohesion, dispersion, legitimacy, ownCost } =
    pack.totals;
  return (
    <PackageTotals
      columns={[totals.now]}
      rows={[
        { id: 'breadth', values: [fromMicro(breadth) * 100], full: 100, percent: true },
        { id: 'bite', values: [fromMicro(bite)], full: 10, percent: true },
        {
          ...{ id: 'held', full: 10, percent: true },
          values: [heldBite === 0 ? null : fromMicro(heldBite)],
        },
        { id: 'outside', values: [fromMicro(outside) * 100], full: 100, percent: true },
        { id: 'legitimacy', values: [legitimacy], full: 5, percent: false },
        { id: 'cohesion', values: [fromMicro(cohesion)], full: 100, percent: false },
        { id: 'dispersion', values: [fromMicro(dispersion) * 100], full: 100, percent: false },
        {
          ...{ id: 'own', full: 5, percent: true },
          values: [ownCost === null ? null : fromMicro(ownCost)],
        },
      ]}
    />
  );
};

const isMember = (pack: SeenPackage, me: string): boolean =>
  pack.status === 'bound' && pack.members.some((seat) => seat === me);
/** Whether this seat has anything to do with it as a whole. */
const mayAct = (pack: SeenPackage, me: string): boolean =>
  isMember(pack, me) || (pack.sponsor === me && (pack.status === 'open' || pack.status === 'sent'));

/** What its sponsor or a member may do with it as a whole, each with a reason where one is read. */
const Deeds = ({ pack }: PackProps) => {
  const { view } = usePackageWords();
  const me = useSection('seat')?.seat ?? '';
  const [reason, setReason, clear] = useKept(`leave.${roomKey()}.${pack.id}`, '', readText);
  const { act, failed } = usePaperAct();
  const turn = useSection('clock')?.turn ?? 0;
  const actors = useSection('board')?.actors ?? [];
  const weak = actors.some((actor) => actor.weak && pack.members.includes(actor.id));
  const mine = pack.sponsor === me;
  const member = isMember(pack, me);
  const once = async (made: Parameters<typeof act>[0]): Promise<void> => {
    if (!(await act(made, view.done))) return;
    clear();
    openDialog(null);
  };
  return (
    <>
      {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
      {pack.leaving.some((seat) => seat === me) ? null : (
        <div className={styles['reason']}>
          <TextField label={view.reason} value={reason} onChange={setReason} maxLength={600} />
        </div>
      )}
      {mine ? (
        <Button onPress={() => void once({ type: 'package.withdraw', package: pack.id, reason })}>
          <Undo2 size={16} aria-hidden />
          {view.withdraw}
        </Button>
      ) : null}
      {mine && pack.status === 'open' ? (
        <>
          <Button
            onPress={() => {
              openDialog({ kind: 'package-form', revised: pack.id, target: null });
            }}
          >
            <Pencil size={16} aria-hidden />
            {view.revise}
          </Button>
          <Button
            look="primary"
            onPress={() => void once({ type: 'package.send', package: pack.id })}
          >
            <Send size={16} aria-hidden />
            {view.send}
          </Button>
        </>
      ) : null}
      <CallReserve pack={pack} act={(made) => void once(made)} />
      <PackageClaims pack={pack} act={(made) => void once(made)} />
      {member && weak && pack.review !== turn + 1 ? (
        <Button onPress={() => void once({ type: 'package.review', package: pack.id, reason })}>
          <CalendarCheck size={16} aria-hidden />
          {view.forceReview}
        </Button>
      ) : null}
      {member && !mine ? (
        <Button
          isDisabled={pack.leaving.some((seat) => seat === me)}
          onPress={() => void once({ type: 'package.leave', package: pack.id, reason })}
        >
          {view.leave}
        </Button>
      ) : null}
    </>
  );
};

/** One package in full: for its sponsor, for whoever is asked, and for its members. */
export const PackageView = ({ id }: { readonly id: string }) => {
  const w = useTableWords();
  const { view, status } = usePackageWords();
  const speaker = useSpeaker();
  const pen = useSection('me')?.pen ?? false;
  const pack = useSection('paper')?.packages.find((one) => one.id === id);
  const { act, failed } = usePaperAct();
  if (pack === undefined) return null;
  const made = (one: Parameters<typeof act>[0]): void => {
    void act(one, view.done);
  };
  const { me } = speaker;
  const asked = me !== null && me !== pack.sponsor && pack.terms.asked.includes(me);
  const open = pack.status === 'open' || pack.status === 'sent' || pack.status === 'bound';
  const joins = asked && open && !pack.members.includes(me);
  const note =
    pack.sponsor === me && pack.status === 'open'
      ? view.sendHelp
      : pack.status === 'bound' && me !== null && pack.members.includes(me)
        ? view.leaveHelp
        : open
          ? null
          : view.closed;
  return (
    <Dialog
      open
      size="large"
      title={writtenText(speaker.text, pack.terms.title)}
      over={view.over(speaker.who(pack.sponsor), pack.version, status[pack.status])}
      closeLabel={w.close}
      onClose={() => {
        openDialog(null);
      }}
      {...(pen && me !== null && mayAct(pack, me) ? { footer: <Deeds pack={pack} /> } : {})}
    >
      <div className={styles['sheet']}>
        <div className={styles['form']}>
          {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
          <PackageNext pack={pack} />
          <PackageCourse pack={pack} act={made} />
          {joins ? <YourPart key={pack.version} pack={pack} /> : null}
          <Terms pack={pack} />
          <PackageAnswers pack={pack} />
          <PackageChanges pack={pack} act={made} />
          <PackageVersions pack={pack} act={made} />
          {note === null ? null : <p className={styles['note']}>{note}</p>}
          <PaperAdvice
            paper="package"
            id={id}
            open={
              (pack.status === 'open' || pack.status === 'sent') && (asked || pack.sponsor === me)
            }
          />
        </div>
        <Totals pack={pack} />
      </div>
    </Dialog>
  );
};
