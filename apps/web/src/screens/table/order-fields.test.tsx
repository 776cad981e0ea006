import { check, engine, menuOf } from '@convoy/engine';
import type { Offering } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editDraft, openDraft, useDraft } from '../../stores/draft.ts';
import { useRoom } from '../../stores/room.ts';
import { freshOrder } from '../../text/orders.ts';
import { OrderCard } from './order-card.tsx';

const state = engine.open(strait, 'short');
const [seat] = strait.actors.map(({ id }) => id);
if (seat === undefined) throw new Error('The crisis has no actor');
const view = engine.view(state, { kind: 'seat', seat });
const offerings = menuOf(view.orders).filter(({ blocked }) => blocked === null);

const Editor = ({ offering }: { readonly offering: Offering }) => {
  const orders = useDraft((draft) => draft.orders);
  return (
    <ol>
      {orders.map((order, at) => (
        <OrderCard
          key={order.instrument}
          at={at}
          order={order}
          offering={offering}
          verdict={check(view, orders)}
          editable
          open
          last
        />
      ))}
    </ol>
  );
};

beforeEach(() => {
  localStorage.clear();
  useDraft.setState(useDraft.getInitialState(), true);
  openDraft({ code: 'ABC234', seat, turn: 1 });
  const { clock, board, seat: own, paper, orders } = view;
  useRoom.setState({ sections: { clock, board, seat: own, paper, orders } });
});
afterEach(cleanup);

describe('the order form is drawn from the engine’s own description', () => {
  test.each(offerings.map((offering) => [offering.instrument, offering] as const))(
    '%s: every field has a labelled control',
    (_, offering) => {
      editDraft(() => [freshOrder(offering)]);
      const { container } = render(<Editor offering={offering} />);
      for (const control of container.querySelectorAll('input, select, textarea')) {
        const labelled =
          control.closest('label') ?? container.querySelector(`label[for="${control.id}"]`);
        expect(labelled?.textContent).toBeTruthy();
      }
    },
  );
  test('a choice goes into the draft, and the same check that the server runs judges it', async () => {
    const offering = offerings.find(({ instrument }) => instrument === 'demand');
    if (offering === undefined) throw new Error('No demand on offer');
    editDraft(() => [freshOrder(offering)]);
    render(<Editor offering={offering} />);
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Demand it of'), 'KES');
    await user.selectOptions(screen.getByLabelText('About'), 'bases');
    expect(useDraft.getState().orders[0]?.params).toMatchObject({ to: 'KES', issue: 'bases' });
    expect(screen.getByText('That issue is not theirs to move. Ask its owner.')).toBeDefined();
    await user.selectOptions(screen.getByLabelText('About'), 'passage');
    expect(screen.queryByText('That issue is not theirs to move. Ask its owner.')).toBeNull();
  });
  test('typing a reason keeps each letter', async () => {
    const [offering] = offerings;
    if (offering === undefined) throw new Error('Nothing on offer');
    editDraft(() => [freshOrder(offering)]);
    render(<Editor offering={offering} />);
    await userEvent.setup().type(screen.getByLabelText(/^Why/), 'In good faith');
    expect(useDraft.getState().orders[0]?.rationale).toBe('In good faith');
  });
});
