import { pairId } from '@convoy/engine';
import type { ActorId, BoardTie, Layer } from '@convoy/engine';
import { pairEnds } from '@convoy/engine';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { askWhy, select } from '../../stores/table.ts';
import { useUi } from '../../stores/ui.ts';
import { cutText } from '../../text/cuts.ts';
import { positionText, useSpeaker } from '../../text/speaker.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { ExposureTable } from './dependence.tsx';
import { PackageTable } from './package-table.tsx';
import styles from './table-view.module.css';
import { useTableWords } from './use-words.ts';

const letters = {
  treaty: 'T',
  trade: 'R',
  sanction: 'S',
  military: 'M',
  talks: 'K',
} as const satisfies Record<Layer, string>;

const Actors = () => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const board = useSection('board');
  const { words } = speaker.text;
  return (
    <table className={styles['table']}>
      <caption>{w.tables.actors}</caption>
      <thead>
        <tr>
          <th scope="col">{w.tables.actor}</th>
          <th scope="col">{w.tables.role}</th>
          <th scope="col">{w.tables.support}</th>
          <th scope="col">{w.tables.moved}</th>
          <th scope="col">{w.tables.details}</th>
        </tr>
      </thead>
      <tbody>
        {(board?.actors ?? []).map((actor) => (
          <tr key={actor.id}>
            <th scope="row">
              <span className="mono">{actor.id}</span> {speaker.names.actor(actor.id)}
            </th>
            <td>{words.roles[actor.role]}</td>
            <td>{actor.support === null ? w.board.institution : words.support[actor.support]}</td>
            <td>{words.move[actor.moved]}</td>
            <td>
              <Button
                size="small"
                aria-label={`${w.tables.details}: ${speaker.names.actor(actor.id)}`}
                onPress={() => {
                  select({ kind: 'actor', id: actor.id });
                }}
              >
                {w.tables.details}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const TieLine = ({ tie }: { readonly tie: BoardTie }) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const [from, to] = tie.directed === 'ba' ? [tie.b, tie.a] : [tie.a, tie.b];
  const { cause } = tie;
  const name = speaker.text.words.layerNames[tie.layer];
  return (
    <tr>
      <th scope="row">{speaker.names.actor(from)}</th>
      <td>
        {tie.directed === 'none' ? '↔' : '→'} {speaker.names.actor(to)}
      </td>
      <td>{name}</td>
      <td>
        <span className="mono">{tie.level}</span> {cutText(speaker, tie.cut)}
      </td>
      <td>{tie.change === null ? '' : w.board.changed[tie.change]}</td>
      <td>{tie.since === 0 ? '' : tie.since}</td>
      <td>{tie.until ?? ''}</td>
      <td className={styles['acts']}>
        <Button
          size="small"
          aria-label={`${w.tables.details}: ${speaker.names.actor(from)}, ${speaker.names.actor(to)}`}
          onPress={() => {
            select({ kind: 'pair', id: pairId(tie.a, tie.b), a: tie.a, b: tie.b });
          }}
        >
          {w.tables.details}
        </Button>
        {cause === null ? null : (
          <Button
            size="small"
            look="link"
            onPress={() => {
              askWhy(cause, name);
            }}
          >
            {w.drawer.why}
          </Button>
        )}
      </td>
    </tr>
  );
};

const Relations = () => {
  const w = useTableWords();
  const board = useSection('board');
  const layers = useUi((state) => state.layers);
  const [changed, setChanged] = useState(false);
  const ties = (board?.ties ?? []).filter(
    (tie) => layers.includes(tie.layer) && (!changed || tie.change !== null),
  );
  return (
    <>
      <Checkbox checked={changed} onChange={setChanged}>
        {w.tables.changedOnly}
      </Checkbox>
      <table className={styles['table']}>
        <caption>{w.tables.relations}</caption>
        <thead>
          <tr>
            {[
              w.tables.from,
              w.tables.to,
              w.tables.kind,
              w.tables.level,
              w.tables.change,
              w.tables.since,
              w.tables.until,
              w.tables.details,
            ].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ties.length === 0 ? (
            <tr>
              <td colSpan={8}>{w.tables.none}</td>
            </tr>
          ) : null}
          {ties.map((tie) => (
            <TieLine key={tie.id} tie={tie} />
          ))}
        </tbody>
      </table>
    </>
  );
};

const Matrix = () => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const board = useSection('board');
  const layers = useUi((state) => state.layers);
  const actors = board?.actors ?? [];
  const cell = (a: ActorId, b: ActorId): string =>
    (board?.ties ?? [])
      .filter(
        (tie) =>
          layers.includes(tie.layer) &&
          ((tie.a === a && tie.b === b && tie.directed !== 'ba') ||
            (tie.a === b && tie.b === a && tie.directed !== 'ab')),
      )
      .map((tie) => `${letters[tie.layer]}${tie.level}`)
      .join(' ');
  return (
    <>
      <table className={styles['table']}>
        <caption>{w.tables.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">{w.tables.actor}</th>
            {actors.map(({ id }) => (
              <th key={id} scope="col" className="mono">
                <abbr title={speaker.names.actor(id)}>{id}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map((row) => (
            <tr key={row.id}>
              <th scope="row">{speaker.names.actor(row.id)}</th>
              {actors.map((column) => (
                <td key={column.id} className="mono">
                  {row.id === column.id ? '–' : cell(row.id, column.id)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{w.tables.matrixHelp}</p>
    </>
  );
};

const Issues = () => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const board = useSection('board');
  return (
    <table className={styles['table']}>
      <caption>{w.tables.issues}</caption>
      <thead>
        <tr>
          <th scope="col">{w.tables.issue}</th>
          <th scope="col">{w.tables.owner}</th>
          <th scope="col">{w.tables.stands}</th>
          <th scope="col">{w.tables.progress}</th>
          <th scope="col">{w.tables.moved}</th>
        </tr>
      </thead>
      <tbody>
        {(board?.issues ?? []).map((issue) => (
          <tr key={issue.id}>
            <th scope="row">{speaker.names.issue(issue.id)}</th>
            <td>{speaker.names.actor(issue.owner)}</td>
            <td>{positionText(speaker, issue.id, issue.position)}</td>
            <td className="mono">{Math.round(issue.progress)}</td>
            <td>{speaker.text.words.move[issue.moved]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Tensions = () => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const board = useSection('board');
  return (
    <table className={styles['table']}>
      <caption>{w.tables.tensions}</caption>
      <thead>
        <tr>
          <th scope="col">{w.tables.pair}</th>
          <th scope="col">{w.tables.tension}</th>
          <th scope="col">{w.tables.moved}</th>
          <th scope="col">{w.tables.rung}</th>
        </tr>
      </thead>
      <tbody>
        {(board?.pairs ?? []).map((pair) => (
          <tr key={pair.id}>
            <th scope="row">
              {pairEnds(pair.id)
                .map((id) => speaker.names.actor(id))
                .join(' – ')}
            </th>
            <td>{speaker.text.words.tension[pair.tension]}</td>
            <td>{speaker.text.words.move[pair.moved]}</td>
            <td>{speaker.names.band(speaker.names.bandOf(pair.rung))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Everything that the board shows, as lists: its equal for keyboards and screen readers. */
export const TableView = () => (
  <div className={styles['view']}>
    <Actors />
    <Relations />
    <ExposureTable />
    <PackageTable />
    <Issues />
    <Tensions />
    <Matrix />
  </div>
);
