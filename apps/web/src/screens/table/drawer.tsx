import { menuOf } from '@convoy/engine';
import type { ActorId, BoardTie, Offering, PairId } from '@convoy/engine';
import { X } from 'lucide-react';
import { layerLooks } from '../../board/layers.ts';
import { useDraft } from '../../stores/draft.ts';
import { useSection } from '../../stores/room.ts';
import { useSight } from '../../stores/sight.ts';
import { askWhy, openDialog, select, useTable } from '../../stores/table.ts';
import { cutText } from '../../text/cuts.ts';
import { positionText, useSpeaker } from '../../text/speaker.ts';
import { instrumentText } from '../../text/text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Dependence } from './dependence.tsx';
import { addOrder, useEditable } from './draft-actions.ts';
import styles from './drawer.module.css';
import { useTableWords } from './use-words.ts';

const TieRow = ({ tie }: { readonly tie: BoardTie }) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const Icon = layerLooks[tie.layer].icon;
  const name =
    tie.instrument === null
      ? speaker.text.words.layerNames[tie.layer]
      : instrumentText(speaker.text, tie.instrument).name;
  const { cause } = tie;
  const [from, to] = tie.directed === 'ba' ? [tie.b, tie.a] : [tie.a, tie.b];
  return (
    <li className={styles['row']}>
      <Icon size={16} aria-hidden color={layerLooks[tie.layer].colour} />
      <span className={styles['grow']}>
        {name}
        <span className={styles['note']}>
          {speaker.names.actor(from)} {tie.directed === 'none' ? '–' : '→'}{' '}
          {speaker.names.actor(to)}, {w.drawer.since(tie.since)}
          {tie.until === null ? '' : `, ${w.drawer.until(tie.until)}`}
          {tie.cut === null ? '' : ` · ${cutText(speaker, tie.cut)}`}
        </span>
      </span>
      {tie.change === null ? null : <Chip tone="changed">{w.board.changed[tie.change]}</Chip>}
      <strong className="mono">{tie.level}</strong>
      {cause === null ? null : (
        <Button
          look="link"
          size="small"
          aria-label={`${w.drawer.why} ${name}`}
          onPress={() => {
            askWhy(cause, name);
          }}
        >
          {w.drawer.why}
        </Button>
      )}
    </li>
  );
};

const Stands = ({ ties }: { readonly ties: readonly BoardTie[] }) => {
  const w = useTableWords();
  return (
    <section>
      <h3>{w.drawer.stands}</h3>
      {ties.length === 0 ? <p className={styles['note']}>{w.drawer.nothing}</p> : null}
      <ul>
        {ties.map((tie) => (
          <TieRow key={tie.id} tie={tie} />
        ))}
      </ul>
    </section>
  );
};

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div className={styles['row']}>
    <dt className={styles['grow']}>{name}</dt>
    <dd>
      <strong>{value}</strong>
    </dd>
  </div>
);

const PairLooks = ({ pair, other }: { readonly pair: PairId; readonly other: ActorId | null }) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const board = useSection('board');
  const seat = useSection('seat');
  const facts = board?.pairs.find(({ id }) => id === pair);
  const towards = seat?.towards.find(({ actor }) => actor === other);
  const reading = seat?.readings.findLast(({ by }) => by === other);
  const { words } = speaker.text;
  return (
    <section>
      <h3>{w.drawer.looks}</h3>
      <dl>
        {towards === undefined ? null : (
          <Fact name={w.drawer.trust} value={words.stock[towards.trust]} />
        )}
        {facts === undefined ? null : (
          <>
            <Fact
              name={w.drawer.tension}
              value={`${words.tension[facts.tension]}, ${words.move[facts.moved]}`}
            />
            <Fact
              name={w.drawer.rung}
              value={speaker.names.band(speaker.names.bandOf(facts.rung))}
            />
            <Fact name={w.drawer.hotline} value={facts.hotline ? w.drawer.yes : w.drawer.no} />
          </>
        )}
        {towards === undefined ? null : (
          <Fact name={w.drawer.think} value={words.chance[towards.theyWillAct]} />
        )}
      </dl>
      {reading === undefined ? null : (
        <p className={styles['note']}>
          {w.drawer.reading(
            speaker.names.actor(reading.by),
            words.readings[reading.reading],
            words.chance[reading.confidence],
          )}{' '}
          {w.drawer.other(words.readings[reading.alternative])}
        </p>
      )}
    </section>
  );
};

const reaches = (offering: Offering, target: ActorId): string | null =>
  offering.fields.find(
    ({ spec, options }) => spec.kind === 'actor' && options?.includes(target) === true,
  )?.name ?? null;

const FromHere = ({ target }: { readonly target: ActorId }) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const section = useSection('orders');
  const editable = useEditable();
  const sight = useSight();
  const count = useDraft((state) => state.orders.length);
  const full = section === undefined || section === null || count >= section.ordersPerTurn;
  const offers = menuOf(section).flatMap((offering) => {
    const field = reaches(offering, target);
    return field === null ? [] : [{ offering, field }];
  });
  return (
    <section>
      <h3>{w.drawer.can}</h3>
      <ul>
        {offers.map(({ offering, field }) => {
          const name = instrumentText(speaker.text, offering.instrument).name;
          return (
            <li key={offering.instrument} className={styles['row']}>
              <span className={styles['grow']}>
                {name}
                {offering.blocked === null ? null : (
                  <span className={styles['note']}>
                    {speaker.text.refusals[offering.blocked.code](offering.blocked.detail)}
                  </span>
                )}
              </span>
              <span className={styles['cost']}>
                {offering.cost === 0 ? w.drawer.free : w.drawer.points(offering.cost)}
              </span>
              <Button
                size="small"
                aria-label={`${w.drawer.draft}: ${name}`}
                isDisabled={!editable || full || offering.blocked !== null}
                onPress={() => {
                  addOrder(offering, sight, { [field]: target });
                }}
              >
                {w.drawer.draft}
              </Button>
            </li>
          );
        })}
        <li className={styles['row']}>
          <span className={styles['grow']}>{w.drawer.offer}</span>
          <span className={styles['cost']}>{w.drawer.free}</span>
          <Button
            size="small"
            aria-label={`${w.drawer.draft}: ${w.drawer.offer}`}
            isDisabled={!editable}
            onPress={() => {
              openDialog({ kind: 'offer-form', to: target, demand: null });
            }}
          >
            {w.drawer.draft}
          </Button>
        </li>
      </ul>
    </section>
  );
};

const ActorLooks = ({ id }: { readonly id: ActorId }) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const board = useSection('board');
  const seat = useSection('seat');
  const actor = board?.actors.find((one) => one.id === id);
  const towards = seat?.towards.find((one) => one.actor === id);
  if (actor === undefined || board === undefined) return null;
  const { words } = speaker.text;
  return (
    <section>
      <h3>{w.drawer.looks}</h3>
      <p className={styles['note']}>{speaker.names.actorLine(id)}</p>
      <dl>
        <Fact name={w.drawer.role} value={words.roles[actor.role]} />
        {actor.support === null ? null : (
          <Fact
            name={w.drawer.support}
            value={[
              words.support[actor.support],
              words.move[actor.moved],
              ...(actor.weak ? [w.board.weak] : []),
            ].join(', ')}
          />
        )}
        {actor.government === null ? null : (
          <Fact name={w.drawer.government} value={speaker.names.government(actor.government)} />
        )}
        {towards === undefined ? null : (
          <>
            <Fact name={w.drawer.trust} value={words.stock[towards.trust]} />
            <Fact name={w.drawer.tension} value={words.tension[towards.tension]} />
            <Fact name={w.drawer.think} value={words.chance[towards.theyWillAct]} />
          </>
        )}
        {board.issues
          .filter(({ owner }) => owner === id)
          .map((issue) => (
            <Fact
              key={issue.id}
              name={speaker.names.issue(issue.id)}
              value={positionText(speaker, issue.id, issue.position)}
            />
          ))}
      </dl>
    </section>
  );
};

/** Details of what is selected: the same data as its row in the table, and what can be done from here. */
export const Drawer = () => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const board = useSection('board');
  const me = useSection('seat')?.seat ?? null;
  const selection = useTable((state) => state.selection);
  if (selection === null || board === undefined) return null;
  const ties =
    selection.kind === 'actor'
      ? board.ties.filter(({ a, b }) => a === selection.id || b === selection.id)
      : board.ties.filter(
          ({ a, b }) =>
            (a === selection.a && b === selection.b) || (a === selection.b && b === selection.a),
        );
  const other =
    selection.kind === 'actor'
      ? selection.id
      : selection.a === me
        ? selection.b
        : selection.b === me
          ? selection.a
          : null;
  const title =
    selection.kind === 'actor'
      ? speaker.names.actor(selection.id)
      : [selection.a, selection.b]
          .toSorted((a) => (a === me ? -1 : 1))
          .map((id) => speaker.names.actor(id))
          .join(' – ');
  return (
    <section className={styles['drawer']} aria-label={w.drawer.label}>
      <header className={styles['head']}>
        <h2>{title}</h2>
        {ties.some(({ change }) => change !== null) ? (
          <Chip tone="changed">{w.drawer.changed}</Chip>
        ) : null}
        <span className={styles['same']}>{w.drawer.sameFacts}</span>
        <IconButton
          size="small"
          label={w.close}
          onPress={() => {
            select(null);
          }}
        >
          <X size={18} aria-hidden />
        </IconButton>
      </header>
      <div className={styles['columns']}>
        <div>
          <Stands ties={ties} />
          <Dependence selection={selection} />
        </div>
        {selection.kind === 'pair' ? (
          <PairLooks pair={selection.id} other={other} />
        ) : (
          <ActorLooks id={selection.id} />
        )}
        {other === null || other === me ? null : <FromHere target={other} />}
      </div>
    </section>
  );
};
