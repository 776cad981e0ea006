import type { BoardSection, Consent, ScenarioAsset } from '@convoy/engine';
import { readText, useKept } from '../../../stores/kept.ts';
import { useSection } from '../../../stores/room.ts';
import { openDialog } from '../../../stores/table.ts';
import { useConsentWords } from '../../../text/consents.ts';
import { useSpeaker, writtenText } from '../../../text/speaker.ts';
import { instrumentText } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { roomKey } from '../talk-channels.ts';
import { useTableWords } from '../use-words.ts';
import { ConsentAnswerForm } from './consent-answer.tsx';
import styles from './joint.module.css';
import { needsOf } from './needs-of.ts';
import { usePaperAct } from './use-paper-act.ts';

const useNeed = (): ((asset: ScenarioAsset) => string) => {
  const c = useConsentWords();
  const { text, names } = useSpeaker();
  return ({ needed }) => {
    switch (needed.for) {
      case 'order': {
        const act = instrumentText(text, needed.instrument).name;
        return needed.target === null
          ? c.forOrder(act)
          : c.forOrderOn(act, names.actor(needed.target));
      }
      case 'clause':
        return c.forClause(names.issue(needed.issue));
      case 'verification':
        return c.forVerification(names.issue(needed.issue));
    }
  };
};

const Said = ({ consent }: { readonly consent: Consent }) => {
  const c = useConsentWords();
  const { text } = useSpeaker();
  return (
    <>
      <Chip tone={consent.status === 'granted' || consent.status === 'paid' ? 'ok' : 'plain'}>
        {c.status[consent.status]}
      </Chip>
      {consent.open ? <Chip>{c.leaked}</Chip> : null}
      {consent.reason === '' ? null : (
        <span className={styles['note']}>{c.because(writtenText(text, consent.reason))}</span>
      )}
    </>
  );
};

const Owned = ({
  asset,
  consents,
}: {
  readonly asset: ScenarioAsset;
  readonly consents: readonly Consent[];
}) => {
  const c = useConsentWords();
  const { names, text, Who } = useSpeaker();
  const need = useNeed();
  const pen = useSection('me')?.pen ?? false;
  return (
    <li className={styles['rowItem']}>
      <header>
        <strong>{names.asset(asset.id)}</strong>
        <span className={styles['note']}>{need(asset)}</span>
      </header>
      {consents.length === 0 ? <p className={styles['note']}>{c.nobody}</p> : null}
      {consents.map((consent) => (
        <div key={consent.id} className={styles['branch']}>
          <p>
            <strong>{c.asks(Who(consent.by))}</strong>{' '}
            {consent.note === '' ? null : c.because(writtenText(text, consent.note))}{' '}
            <Said consent={consent} />
          </p>
          {pen && (consent.status === 'asked' || consent.status === 'delayed') ? (
            <ConsentAnswerForm consent={consent} />
          ) : null}
        </div>
      ))}
    </li>
  );
};

const Needed = ({
  asset,
  consent,
  marked,
}: {
  readonly asset: ScenarioAsset;
  readonly consent: Consent | undefined;
  readonly marked: boolean;
}) => {
  const c = useConsentWords();
  const { names, who } = useSpeaker();
  const need = useNeed();
  const pen = useSection('me')?.pen ?? false;
  const [note, setNote, clear] = useKept(`consent.${roomKey()}.${asset.id}`, '', readText);
  const { act, failed } = usePaperAct();
  const again =
    consent === undefined || consent.status === 'refused' || consent.status === 'lapsed';
  return (
    <li className={styles['rowItem']} data-marked={marked}>
      <header>
        <strong>{names.asset(asset.id)}</strong>
        <span className={styles['note']}>{c.belongs(who(asset.owner))}</span>
        {consent === undefined ? null : <Said consent={consent} />}
      </header>
      <p className={styles['note']}>
        {need(asset)}. {asset.without === 'barred' ? c.barred : c.resented}
      </p>
      {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
      {pen && consent?.status === 'priced' ? (
        <div className={styles['deeds']}>
          <Button
            look="primary"
            onPress={() => void act({ type: 'consent.pay', consent: consent.id }, c.paid)}
          >
            {c.pay(consent.price)}
          </Button>
          <span className={styles['note']}>{c.payHelp}</span>
        </div>
      ) : null}
      {pen && again ? (
        <div className={styles['deeds']}>
          <div className={styles['reason']}>
            <TextField label={c.note} value={note} maxLength={600} onChange={setNote} />
          </div>
          <Button
            aria-label={`${c.ask}: ${names.asset(asset.id)}`}
            onPress={() =>
              void act({ type: 'consent.ask', asset: asset.id, note }, c.asked).then((done) => {
                if (done) clear();
              })
            }
          >
            {c.ask}
          </Button>
        </div>
      ) : null}
    </li>
  );
};

const Lists = ({
  board,
  wanted,
}: {
  readonly board: BoardSection;
  readonly wanted: string | null;
}) => {
  const c = useConsentWords();
  const me = useSection('seat')?.seat ?? '';
  const consents = useSection('paper')?.consents ?? [];
  const offerings = useSection('orders')?.offerings ?? [];
  const owned = board.assets.filter(({ owner }) => owner === me);
  const needed = needsOf(board.assets, me, new Set(offerings.map((each) => each.instrument)));
  const newest = (asset: string): Consent | undefined =>
    consents.findLast((one) => one.asset === asset && one.by === me);
  return (
    <div className={styles['form']}>
      <section aria-labelledby="owned">
        <h3 id="owned" className={styles['subtitle']}>
          {c.owned}
        </h3>
        {owned.length === 0 ? <p className={styles['note']}>{c.ownedNone}</p> : null}
        <ul className={styles['rows']}>
          {owned.map((asset) => (
            <Owned
              key={asset.id}
              asset={asset}
              consents={consents.filter((one) => one.asset === asset.id && one.owner === me)}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="needed">
        <h3 id="needed" className={styles['subtitle']}>
          {c.needed}
        </h3>
        {needed.length === 0 ? <p className={styles['note']}>{c.neededNone}</p> : null}
        <ul className={styles['rows']}>
          {needed.map((asset) => (
            <Needed
              key={asset.id}
              asset={asset}
              consent={newest(asset.id)}
              marked={asset.id === wanted}
            />
          ))}
        </ul>
      </section>
    </div>
  );
};

/** What I own and who asks for it, and what I need and from whom. */
export const Consents = ({ asset }: { readonly asset: string | null }) => {
  const w = useTableWords();
  const c = useConsentWords();
  const board = useSection('board');
  return (
    <Dialog
      open
      title={c.title}
      over={c.over}
      closeLabel={w.close}
      onClose={() => {
        openDialog(null);
      }}
    >
      {board === undefined ? null : <Lists board={board} wanted={asset} />}
    </Dialog>
  );
};
