import type { Demand } from '@convoy/engine';
import { Clock, EyeOff, Plus } from 'lucide-react';
import { useEffect } from 'react';
import { useLink } from '../../net/link-context.tsx';
import { useSection } from '../../stores/room.ts';
import { askWhy, openDialog } from '../../stores/table.ts';
import { positionText, useSpeaker, writtenText } from '../../text/speaker.ts';
import { undertakingLines } from '../../text/undertakings.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Notice } from '../../ui/notice.tsx';
import { cx } from '../../ui/cx.ts';
import { AgreementCard } from './agreement-card.tsx';
import styles from './demand-cards.module.css';
import seatStyles from './my-seat.module.css';
import { usePaperAct } from './joint/use-paper-act.ts';
import { useOwed } from './use-needs.ts';
import type { PaperOffer } from './use-needs.ts';
import { useTableWords } from './use-words.ts';

/** When it counts as met, and how far along it is. */
const DemandTest = ({ demand }: { readonly demand: Demand }) => {
  const w = useTableWords();
  const now = useSection('board')?.issues.find(({ id }) => id === demand.issue)?.position;
  if (now === undefined) return null;
  const whole = Math.abs(demand.position - demand.was);
  const way = Math.abs(now - demand.was);
  const towards = (now - demand.was) * (demand.position - demand.was) > 0;
  const share = whole === 0 ? 100 : towards ? Math.min(100, Math.round((100 * way) / whole)) : 0;
  return <p className={styles['note']}>{w.seat.test(share)}</p>;
};

/** The card on the addressee's screen tells its author, once, that the demand has arrived. */
const useSeen = ({ id, to }: Demand, seen: boolean): void => {
  const link = useLink();
  const mine = useSection('seat')?.seat === to;
  const known = useSection('signals') !== undefined;
  useEffect(() => {
    if (mine && known && !seen) void link.send({ type: 'demand.see', demand: id });
  }, [link, mine, known, seen, id]);
};

const DemandCard = ({ demand }: { readonly demand: Demand }) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const turn = useSection('clock')?.turn ?? demand.turn;
  const pen = useSection('me')?.pen ?? false;
  const { act, failed } = usePaperAct();
  const seen = useSection('signals')?.seen.includes(demand.id) === true;
  useSeen(demand, seen);
  const left = demand.deadline === null ? null : demand.deadline - turn + 1;
  return (
    <li
      className={cx(styles['card'], demand.from === speaker.me ? styles['mine'] : styles['theirs'])}
    >
      <div className={styles['top']}>
        <span className={styles['who']}>
          {speaker.Who(demand.from)} → {speaker.who(demand.to)}
        </span>
        <Chip tone={left !== null && left <= 2 ? 'changed' : 'plain'}>
          {left === null ? null : <Clock size={12} aria-hidden />}
          {left === null ? w.seat.noDeadline : w.seat.turns(left)}
        </Chip>
      </div>
      <button
        type="button"
        className={styles['title']}
        onClick={() => {
          askWhy(demand.cause, speaker.names.issue(demand.issue));
        }}
      >
        {speaker.names.issue(demand.issue)}: {positionText(speaker, demand.issue, demand.position)}
      </button>
      <DemandTest demand={demand} />
      <p className={styles['note']}>
        {seen && demand.status === 'issued'
          ? w.seat.seen
          : speaker.text.words.demandStatus[demand.status]}{' '}
        · {demand.threat === 0 ? '' : `${speaker.text.words.rungWords[demand.threat] ?? ''} · `}
        {demand.wayOut ? w.seat.wayOut : w.seat.noWayOut}
      </p>
      {demand.to === speaker.me && pen ? (
        <>
          <p className={styles['note']}>{w.seat.answer}</p>
          <span className={styles['deeds']}>
            <Button
              look="link"
              size="small"
              onPress={() => {
                openDialog({ kind: 'offer-form', to: demand.from, demand: null });
              }}
            >
              {w.seat.terms}
            </Button>
          </span>
        </>
      ) : null}
      {demand.from === speaker.me ? (
        <span className={styles['deeds']}>
          <Button
            look="link"
            size="small"
            onPress={() => {
              openDialog({ kind: 'offer-form', to: demand.to, demand: demand.id });
            }}
          >
            {w.offers.make}
          </Button>
          {pen ? (
            <Button
              look="link"
              size="small"
              onPress={() =>
                void act({ type: 'demand.withdraw', demand: demand.id, reason: '' }, w.seat.dropped)
              }
            >
              {w.seat.drop}
            </Button>
          ) : null}
        </span>
      ) : null}
      {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
    </li>
  );
};

/** What each side may say in public once it is accepted. */
const MaySay = ({ offer }: { readonly offer: PaperOffer }) => {
  const w = useTableWords();
  const { text, Who } = useSpeaker();
  const { terms, from } = offer;
  const said = [
    { who: from, words: terms.sayFrom },
    { who: terms.to, words: terms.sayTo },
  ].filter(({ words }) => words !== '');
  return said.map(({ who, words }) => (
    <p key={who} className={styles['note']}>
      {w.offers.maySay(Who(who))} {text.speech.quoted(writtenText(text, words))}
    </p>
  ));
};

const OfferCard = ({ offer }: { readonly offer: PaperOffer }) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const [first] = offer.terms.clauses;
  const [promise] = undertakingLines(speaker, offer.from, offer.terms);
  const more = offer.terms.clauses.length + (offer.terms.undertakings?.length ?? 0) - 1;
  return (
    <li className={cx(styles['card'], styles['way'])}>
      <div className={styles['top']}>
        <span className={styles['who']}>
          {w.offers.toWhom(speaker.names.actor(offer.terms.to))}
        </span>
        {offer.status !== 'open' ? (
          <Chip tone={offer.status === 'accepted' ? 'ok' : 'changed'}>
            {speaker.text.words.offerStatus[offer.status]}
          </Chip>
        ) : offer.terms.private && !offer.open ? (
          <Chip>
            <EyeOff size={12} aria-hidden />
            {w.seat.private}
          </Chip>
        ) : null}
      </div>
      <button
        type="button"
        className={styles['title']}
        onClick={() => {
          openDialog({ kind: 'offer', offer: offer.id });
        }}
      >
        {first === undefined ? (promise ?? '') : speaker.names.issue(first.issue)}
        {more > 0 ? ` +${more}` : ''}
      </button>
      <MaySay offer={offer} />
      {offer.answer === '' ? null : (
        <p className={styles['note']}>
          {speaker.text.speech.quoted(writtenText(speaker.text, offer.answer))}
        </p>
      )}
    </li>
  );
};

/** What is demanded, which ways out are open, and what was agreed. */
export const DemandCards = () => {
  const w = useTableWords();
  const { demands, mine, answered } = useOwed();
  const paper = useSection('paper');
  const pen = useSection('me')?.pen ?? false;
  const agreements = paper?.agreements ?? [];
  const running = agreements.filter(({ status }) => status === 'running');
  // What was delivered or broken stays on record below what still runs.
  const ended = agreements.filter(({ status }) => status !== 'running').toReversed();
  const count = demands.length + mine.length + answered.length + running.length;
  return (
    <section aria-labelledby="demands">
      <div className={seatStyles['head']}>
        <h2 id="demands">
          {w.seat.demands} <span className={seatStyles['count']}>{count}</span>
        </h2>
      </div>
      {count + ended.length === 0 ? <p className={seatStyles['note']}>{w.seat.noDemands}</p> : null}
      <ul className={styles['cards']}>
        {demands.map((demand) => (
          <DemandCard key={demand.id} demand={demand} />
        ))}
        {[...mine, ...answered].map((offer) => (
          <OfferCard key={offer.id} offer={offer} />
        ))}
        {[...running, ...ended].map((agreement) => (
          <AgreementCard key={agreement.id} agreement={agreement} />
        ))}
      </ul>
      {pen ? (
        <Button
          look="quiet"
          size="small"
          onPress={() => {
            openDialog({ kind: 'offer-form', to: null, demand: null });
          }}
        >
          <Plus size={16} aria-hidden />
          {w.seat.offer}
        </Button>
      ) : null}
    </section>
  );
};
