import type { ScenarioCard } from '@convoy/protocol';
import { useLibraryText } from '../../text/library.ts';
import { useScenarioText } from '../../text/scenario.ts';
import { instrumentText, useText } from '../../text/text.ts';
import { ActorPlate } from '../../ui/actor-plate.tsx';
import prose from '../parts/prose.module.css';
import styles from './scenario.module.css';

interface PartProps {
  readonly card: ScenarioCard;
}
const nameIn = (card: ScenarioCard, seat: string): string =>
  card.texts[`actor.${seat}.name`] ?? seat;
const keyed = (card: ScenarioCard, prefix: string): readonly (readonly [string, string])[] =>
  Object.entries(card.texts).filter(([key]) => key.startsWith(prefix));

export const SeatTable = ({ card }: PartProps) => {
  const text = useScenarioText();
  const { words } = useText();
  const { columns } = text;
  return (
    <>
      <h2>{text.seats}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.seat}</th>
            <th scope="col">{columns.role}</th>
            <th scope="col">{columns.line}</th>
          </tr>
        </thead>
        <tbody>
          {card.seats.map((seat) => (
            <tr key={seat.id}>
              <th scope="row">
                <ActorPlate
                  code={seat.id}
                  role={seat.role}
                  camp={seat.camp}
                  name={nameIn(card, seat.id)}
                />
              </th>
              <td>{words.roles[seat.role]}</td>
              <td>{card.texts[`actor.${seat.id}.line`] ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={prose['quiet']}>{text.seatsNote}</p>
    </>
  );
};

export const TieTable = ({ card }: PartProps) => {
  const text = useScenarioText();
  const { words } = useText();
  const { tiesColumns } = text;
  return (
    <>
      <h2>{text.ties}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{tiesColumns.between}</th>
            <th scope="col">{tiesColumns.tie}</th>
            <th scope="col">{tiesColumns.level}</th>
          </tr>
        </thead>
        <tbody>
          {card.ties.map(({ a, b, layer, level, directed }) => {
            const [from, to] = directed === 'ba' ? [b, a] : [a, b];
            const say = directed === 'none' ? text.both : text.oneWay;
            return (
              <tr key={`${a}${b}${layer}`}>
                <th scope="row">{say(nameIn(card, from), nameIn(card, to))}</th>
                <td>{words.layerNames[layer]}</td>
                <td className="mono">{level}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
};

export const ActsInPlay = ({ card }: PartProps) => {
  const text = useScenarioText();
  const known = useText();
  return (
    <>
      <h2>{text.acts}</h2>
      <p className={prose['quiet']}>{text.actsNote}</p>
      <ul>
        {card.instruments.map((id) => {
          const { name, line } = instrumentText(known, id);
          return (
            <li key={id}>
              <strong>{name}.</strong> {line}
            </li>
          );
        })}
      </ul>
    </>
  );
};

export const Debrief = ({ card }: PartProps) => {
  const text = useScenarioText();
  const library = useLibraryText();
  const asked = card.about?.debrief ?? [];
  return (
    <>
      <h2>{text.debrief}</h2>
      <ol>
        {keyed(card, 'debrief.').map(([key, question], at) => (
          <li key={key}>
            {question}
            {asked[at] === undefined ? null : (
              <span className={styles['asks']}>
                {library.asks(asked[at].map((id) => library.concepts[id].name))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
};

export const Sources = ({ card }: PartProps) => {
  const text = useScenarioText();
  return (
    <>
      <h2>{text.sources}</h2>
      <p className={prose['quiet']}>{text.sourcesNote}</p>
      <ul>
        {keyed(card, 'source.').map(([key, source]) => (
          <li key={key}>{source}</li>
        ))}
      </ul>
    </>
  );
};
