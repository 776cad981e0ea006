import type { PaperSection } from '@convoy/engine';
import { useRoom, useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useBriefHeading } from '../../text/brief.ts';
import { useReviewText } from '../../text/review.ts';
import { pointText, useSpeaker, writtenText } from '../../text/speaker.ts';
import type { Speaker } from '../../text/speaker.ts';
import { useText } from '../../text/text.ts';
import { Chip } from '../../ui/chip.tsx';
import { Panel } from '../parts/panel.tsx';
import { SeatPlate } from '../parts/seat-plate.tsx';
import { RulingsPanel } from './rulings-panel.tsx';
import styles from './review.module.css';

/** What was said with an offer: what each side might say in public, and the answer. */
const said = (
  { text, Who }: Speaker,
  { from, terms, answer }: PaperSection['offers'][number],
): readonly { readonly who: string; readonly text: string }[] =>
  [
    { who: Who(from), text: terms.sayFrom },
    { who: Who(terms.to), text: terms.sayTo },
    { who: Who(terms.to), text: answer },
  ]
    .filter((one) => one.text !== '')
    .map(({ who, text: words }) => ({ who, text: writtenText(text, words) }));

const Offers = () => {
  const text = useReviewText();
  const speaker = useSpeaker();
  const { names } = speaker;
  const { words, speech } = useText();
  const offers = useSection('paper')?.offers ?? [];
  return (
    <Panel title={text.offers}>
      {offers.length === 0 ? <p className={styles['quiet']}>{text.offersNone}</p> : null}
      <ul className={styles['offers']}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <p>
              <strong>
                {text.offer(names.actor(offer.from), names.actor(offer.terms.to), offer.turn)}
              </strong>{' '}
              <Chip>{offer.terms.private ? text.private : text.public}</Chip>{' '}
              <Chip tone={offer.status === 'accepted' ? 'ok' : 'plain'}>
                {words.offerStatus[offer.status]}
              </Chip>
            </p>
            <ul>
              {offer.terms.clauses.map(({ by, issue, to }) => (
                <li key={by + issue}>
                  {text.said(names.actor(by), pointText(speaker, issue, to))}
                </li>
              ))}
              {said(speaker, offer).map((one) => (
                <li key={one.who + one.text} className={styles['quiet']}>
                  {text.said(one.who, speech.quoted(one.text))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

const Briefs = () => {
  const text = useReviewText();
  const names = useNames();
  const heading = useBriefHeading();
  const actors = useRoom((state) => state.texts?.actors ?? []);
  return (
    <Panel title={text.briefs}>
      {actors.map(({ id }) => (
        <details key={id} className={styles['details']}>
          <summary>
            <SeatPlate seat={id} named />
          </summary>
          <div className={styles['serif']}>
            {names.brief(id).map(({ part, text: said }) => (
              <div key={part}>
                <h3>{heading(part)}</h3>
                {said.split('\n\n').map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            ))}
          </div>
        </details>
      ))}
    </Panel>
  );
};

/** What only some could read while it was played. */
export const SecretsTab = () => {
  const text = useReviewText();
  const seed = useSection('review')?.seed;
  return (
    <div className={styles['secrets']}>
      <RulingsPanel />
      <Offers />
      <Briefs />
      {seed === undefined ? null : <p className={styles['quiet']}>{text.seed(seed)}</p>}
    </div>
  );
};

/** The pack's questions, and what happened in fact. */
export const Debrief = () => {
  const text = useReviewText();
  const names = useNames();
  const questions = [1, 2, 3, 4, 5, 6, 7, 8]
    .map((n) => names.text(`debrief.${n}`))
    .filter((question) => question !== '');
  const teaching = names.text('teaching.note');
  return (
    <Panel title={text.debrief} className={styles['debrief']}>
      <ol className={styles['questions']}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {teaching === '' ? null : (
        <details className={styles['details']}>
          <summary>{text.teaching}</summary>
          <div className={styles['serif']}>
            {teaching.split('\n\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
      )}
    </Panel>
  );
};
