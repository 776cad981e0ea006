import type { SeenPackage } from '@convoy/engine';
import { KeyRound, Plus, Vote } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { openDialog } from '../../stores/table.ts';
import { useSpeaker, writtenText } from '../../text/speaker.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import cards from './demand-cards.module.css';
import { needsOf } from './joint/needs-of.ts';
import seatStyles from './my-seat.module.css';
import { useTableWords } from './use-words.ts';

const PackageCard = ({ pack }: { readonly pack: SeenPackage }) => {
  const w = useTableWords();
  const { text, who, Who, me } = useSpeaker();
  const next =
    pack.status === 'open'
      ? pack.sponsor === me
        ? w.joint.nextYours
        : w.joint.nextTheirs
      : pack.status === 'sent'
        ? w.joint.nextSent
        : pack.review === null
          ? null
          : w.joint.nextReview(pack.review);
  const answered = Object.keys(pack.answers).length;
  return (
    <li className={cx(cards['card'], cards['bound'])}>
      <div className={cards['top']}>
        <span className={cards['who']}>
          {Who(pack.sponsor)} · {w.joint.against(who(pack.terms.target))}
        </span>
        <Chip>{text.words.packageStatus[pack.status]}</Chip>
      </div>
      <button
        type="button"
        className={cards['title']}
        onClick={() => {
          openDialog({ kind: 'package', package: pack.id });
        }}
      >
        {writtenText(text, pack.terms.title)}
      </button>
      <p className={cards['note']}>
        {pack.members.length > 0
          ? w.joint.members(pack.members.length)
          : w.joint.answered(answered, pack.terms.asked.length)}
        {next === null ? '' : ` · ${next}`}
      </p>
    </li>
  );
};

/** Joint packages that this seat has proposed, was asked to join, or is bound by. */
export const PackageCards = () => {
  const w = useTableWords();
  const board = useSection('board');
  const pen = useSection('me')?.pen ?? false;
  const packages = (useSection('paper')?.packages ?? []).filter(
    ({ status }) => status === 'open' || status === 'sent' || status === 'bound',
  );
  if ((board?.sectors.length ?? 0) === 0) return null;
  return (
    <section aria-labelledby="packages">
      <div className={seatStyles['head']}>
        <h2 id="packages">
          {w.joint.packages} <span className={seatStyles['count']}>{packages.length}</span>
        </h2>
      </div>
      {packages.length === 0 ? <p className={seatStyles['note']}>{w.joint.none}</p> : null}
      <ul className={cards['cards']}>
        {packages.map((pack) => (
          <PackageCard key={pack.id} pack={pack} />
        ))}
      </ul>
      {pen ? (
        <Button
          look="quiet"
          size="small"
          onPress={() => {
            openDialog({ kind: 'package-form', revised: null, target: null });
          }}
        >
          <Plus size={16} aria-hidden />
          {w.joint.propose}
        </Button>
      ) : null}
    </section>
  );
};

/** Ways to consent and to votes, where the scenario gives this seat any. */
export const Rights = () => {
  const w = useTableWords();
  const board = useSection('board');
  const me = useSection('seat')?.seat ?? '';
  const offerings = useSection('orders')?.offerings ?? [];
  const counts = useSection('paper')?.counts ?? [];
  const { names } = useSpeaker();
  if (board === undefined) return null;
  const known = new Set(offerings.map(({ instrument }) => instrument));
  const consent =
    board.assets.some(({ owner }) => owner === me) || needsOf(board.assets, me, known).length > 0;
  const votes = board.institutions.some(({ seats }) => seats.some(({ actor }) => actor === me));
  if (!consent && !votes && counts.length === 0) return null;
  return (
    <section aria-label={w.joint.rights}>
      <div className={seatStyles['doors']}>
        {consent ? (
          <Button
            size="small"
            onPress={() => {
              openDialog({ kind: 'consents', asset: null });
            }}
          >
            <KeyRound size={16} aria-hidden />
            {w.joint.consents}
          </Button>
        ) : null}
        {votes || counts.length > 0 ? (
          <Button
            size="small"
            onPress={() => {
              openDialog({ kind: 'ballots' });
            }}
          >
            <Vote size={16} aria-hidden />
            {w.joint.ballots}
          </Button>
        ) : null}
      </div>
      {counts.map(({ institution, yes, of }) => (
        <p key={institution} className={seatStyles['note']}>
          {w.joint.counts(names.actor(institution), yes, of)}
        </p>
      ))}
    </section>
  );
};
