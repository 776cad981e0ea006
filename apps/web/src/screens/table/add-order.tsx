import { families, menuOf } from '@convoy/engine';
import type { Offering } from '@convoy/engine';
import { useDraft } from '../../stores/draft.ts';
import { useSection } from '../../stores/room.ts';
import { useSight } from '../../stores/sight.ts';
import { openDialog } from '../../stores/table.ts';
import { useText, instrumentText } from '../../text/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { addOrder } from './draft-actions.ts';
import styles from './add-order.module.css';
import { useTableWords } from './use-words.ts';

const Line = ({ offering }: { readonly offering: Offering }) => {
  const w = useTableWords();
  const text = useText();
  const sight = useSight();
  const known = instrumentText(text, offering.instrument);
  const { blocked } = offering;
  const varies = offering.fields.some(
    ({ spec }) => spec.kind === 'level' || spec.kind === 'flag' || spec.kind === 'choice',
  );
  return (
    <li>
      <button
        type="button"
        className={styles['line']}
        aria-disabled={blocked !== null}
        onClick={() => {
          if (blocked === null) addOrder(offering, sight);
        }}
      >
        <span className={styles['name']}>{known.name}</span>
        <span className={styles['cost']}>
          {offering.cost === 0
            ? w.drawer.free
            : varies
              ? w.orders.costFrom(offering.cost)
              : w.orders.cost(offering.cost)}
          {' · '}
          {offering.public ? w.orders.open : w.orders.covert}
        </span>
        <span className={styles['says']}>
          {blocked === null
            ? known.line
            : `${w.orders.blockedNow} ${text.refusals[blocked.code](blocked.detail)}`}
        </span>
      </button>
    </li>
  );
};

/** Verb first: every order that this seat has, and why not where one cannot be given now. */
export const AddOrder = () => {
  const w = useTableWords();
  const text = useText();
  const section = useSection('orders');
  const count = useDraft((state) => state.orders.length);
  if (section === undefined || section === null) return null;
  const menu = menuOf(section);
  return (
    <Dialog
      open
      size="large"
      onClose={() => {
        openDialog(null);
      }}
      closeLabel={w.close}
      title={w.orders.choose}
      over={w.orders.chooseOver}
      aside={<span>{w.orders.count(count, section.ordersPerTurn)}</span>}
    >
      <div className={styles['families']}>
        {families.map((family) => {
          const offerings = menu.filter((offering) => offering.family === family);
          return offerings.length === 0 ? null : (
            <section key={family} aria-label={text.words.families[family]}>
              <h3>{text.words.families[family]}</h3>
              <ul className={styles['lines']}>
                {offerings.map((offering) => (
                  <Line key={offering.instrument} offering={offering} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
};
