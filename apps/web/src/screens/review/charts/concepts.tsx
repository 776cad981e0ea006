import { conceptIds } from './concept-ids.ts';
import type { ConceptId, Sighting } from '@convoy/protocol';
import { entryText } from '../../../text/entries.ts';
import { useChartWords } from '../../../text/review-charts.ts';
import { useConceptWords } from '../../../text/review-concepts.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { ChartFrame } from './frame.tsx';
import type { Ground } from './ground.ts';
import styles from './charts.module.css';
import own from './concepts.module.css';

/** Lines of evidence that are told at once; the rest open on request. */
const TOLD = 6;

const Evidence = ({
  ground,
  sighting,
}: {
  readonly ground: Ground;
  readonly sighting: Sighting;
}) => {
  const text = useChartWords();
  const words = useConceptWords();
  const speaker = useSpeaker();
  return (
    <ol className={own['evidence']} aria-label={words.evidence}>
      {sighting.evidence.slice(0, TOLD).map((entry) => {
        const { title, detail } = entryText(speaker, entry, ground.actors);
        return (
          <li key={entry.id}>
            <span className="mono">{text.turnShort(entry.turn)}</span>
            <span>
              {title}
              {detail === '' ? null : <span className={styles['small']}> {detail}</span>}
            </span>
            <Button
              look="link"
              size="small"
              aria-label={text.whyOf(title)}
              onPress={() => {
                ground.why(entry.id, title);
              }}
            >
              {text.why}
            </Button>
          </li>
        );
      })}
    </ol>
  );
};

const Notion = ({
  ground,
  id,
  sightings,
}: {
  readonly ground: Ground;
  readonly id: ConceptId;
  readonly sightings: readonly Sighting[];
}) => {
  const words = useConceptWords();
  const notion = words.notions[id];
  return (
    <section className={own['notion']}>
      <h3>{notion.name}</h3>
      <p className={styles['small']}>{notion.means}</p>
      {sightings.map((one) => (
        <div key={`${one.turn} ${one.seats.join(' ')}`} className={own['sighting']}>
          <p>
            <strong>{words.inTurn(one.turn)}</strong>{' '}
            {notion.found(one.seats.map(ground.names.actor), one.figure)}
          </p>
          <Evidence ground={ground} sighting={one} />
        </div>
      ))}
    </section>
  );
};

/** The theory’s notions where they happened, with the lines that show them; and those not seen. */
export const Concepts = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const words = useConceptWords();
  const { sightings } = ground.series;
  const of = (id: ConceptId): readonly Sighting[] =>
    sightings.filter(({ concept }) => concept === id);
  const seen = conceptIds.filter((id) => of(id).length > 0);
  const unseen = conceptIds.filter((id) => of(id).length === 0);
  const often = seen.toSorted(
    (a, b) => of(b).length - of(a).length || (of(a)[0]?.turn ?? 0) - (of(b)[0]?.turn ?? 0),
  )[0];
  return (
    <ChartFrame
      ground={ground}
      id="concepts"
      title={text.charts.concepts}
      reading={words.reading(
        seen.length,
        conceptIds.length,
        often === undefined
          ? null
          : {
              name: words.notions[often].name,
              times: of(often).length,
              turn: of(often)[0]?.turn ?? 0,
            },
      )}
      note={words.note}
      tableFirst
      table={{
        head: [words.columns.notion, words.columns.what],
        rows: sightings.map(({ concept, turn, seats, figure }) => ({
          ...{ turn, seat: seats[0] ?? null },
          cells: [
            words.notions[concept].name,
            words.notions[concept].found(seats.map(ground.names.actor), figure),
          ],
        })),
      }}
    >
      {seen.map((id) => (
        <Notion key={id} ground={ground} id={id} sightings={of(id)} />
      ))}
      {unseen.length === 0 ? null : (
        <section className={own['notion']}>
          <h3>{words.unseen}</h3>
          <dl className={own['unseen']}>
            {unseen.map((id) => (
              <div key={id}>
                <dt>{words.notions[id].name}</dt>
                <dd>{words.notions[id].means}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </ChartFrame>
  );
};
