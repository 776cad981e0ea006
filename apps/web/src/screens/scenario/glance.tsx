import type { ScenarioCard } from '@convoy/protocol';
import { useLibraryText } from '../../text/library.ts';
import styles from './scenario.module.css';

/** When, where, what about, for how many and how long; and what it teaches. */
export const Glance = ({ card }: { readonly card: ScenarioCard }) => {
  const text = useLibraryText();
  const { about, lengths, texts } = card;
  const rows = [
    ...(about === null
      ? []
      : [
          {
            term: text.when,
            says: [
              about.period === null ? text.never : text.period(about.period.from, about.period.to),
            ],
          },
          { term: text.where, says: [text.regions[about.region]] },
          { term: text.about, says: [about.themes.map((id) => text.themes[id]).join(', ')] },
          { term: text.forPeople, says: [text.persons(about.people.from, about.people.to)] },
        ]),
    {
      term: text.length,
      says: lengths.map(
        ({ id, turns, minutes }) =>
          `${text.lengthOf(turns, minutes)}. ${texts[`length.${id}`] ?? ''}`,
      ),
    },
  ];
  return (
    <dl className={styles['glance']} aria-label={text.facts}>
      {rows.map(({ term, says }) => (
        <div key={term}>
          <dt>{term}</dt>
          {says.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
};

export const Teaches = ({ card: { about } }: { readonly card: ScenarioCard }) => {
  const text = useLibraryText();
  if (about === null) return null;
  return (
    <>
      <h2>{text.teaches}</h2>
      <dl className={styles['concepts']}>
        {about.concepts.map((id) => (
          <div key={id}>
            <dt>{text.concepts[id].name}</dt>
            <dd>{text.concepts[id].means}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
