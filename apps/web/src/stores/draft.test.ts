import type { Order } from '@convoy/engine';
import type { Draft } from '@convoy/protocol';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  confirmSaved,
  editDraft,
  keepOnDevice,
  meetServerDraft,
  openDraft,
  redo,
  settleRival,
  undo,
  useDraft,
} from './draft.ts';

const place = { code: 'ABC234', seat: 'USA', turn: 2 };
const order = (instrument: string): Order => ({
  instrument,
  params: {},
  rationale: '',
  meant: null,
});
const names = () => useDraft.getState().orders.map(({ instrument }) => instrument);
const saved = (rev: number, instruments: readonly string[], by = 'Quiet Heron'): Draft => ({
  turn: 2,
  rev,
  orders: instruments.map(order),
  savedAt: 5000,
  by,
});
const add = (instrument: string): void => {
  editDraft((orders) => [...orders, order(instrument)]);
};
/** As after a reload: the page's memory is gone, the device's is not. */
const reload = (): void => {
  useDraft.setState(useDraft.getInitialState(), true);
  openDraft(place);
};

beforeEach(() => {
  localStorage.clear();
  useDraft.setState(useDraft.getInitialState(), true);
  openDraft(place);
});

describe('undo and redo', () => {
  test('go back and forth without end, each a new revision', () => {
    add('demand');
    add('vote');
    undo();
    expect(names()).toEqual(['demand']);
    undo();
    expect(names()).toEqual([]);
    redo();
    redo();
    expect(names()).toEqual(['demand', 'vote']);
    expect(useDraft.getState().rev).toBe(6);
  });
  test('typing in one field is undone as one', () => {
    add('demand');
    const type = (rationale: string, at: number): void => {
      editDraft((orders) => orders.map((one) => ({ ...one, rationale })), '0 rationale', at);
    };
    type('t', 1000);
    type('th', 1200);
    type('the', 1400);
    type('they', 9000);
    undo();
    expect(useDraft.getState().orders[0]?.rationale).toBe('the');
    undo();
    expect(useDraft.getState().orders[0]?.rationale).toBe('');
  });
  test('an edit that changes nothing is no edit', () => {
    add('demand');
    editDraft((orders) => [...orders]);
    expect(useDraft.getState().rev).toBe(1);
  });
});

describe('what comes in never touches what is being written', () => {
  test('an older or equal draft of the server changes nothing', () => {
    add('demand');
    add('vote');
    meetServerDraft(saved(1, ['rally']));
    expect(names()).toEqual(['demand', 'vote']);
    expect(useDraft.getState().rival).toBeNull();
  });
  test('a newer one from somebody else stands beside until one is chosen', () => {
    add('demand');
    meetServerDraft(saved(7, ['rally']));
    expect(names()).toEqual(['demand']);
    expect(useDraft.getState().rival?.by).toBe('Quiet Heron');
    settleRival('theirs');
    expect(names()).toEqual(['rally']);
    undo();
    expect(names()).toEqual(['demand']);
  });
  test('keeping one’s own overtakes the other revision', () => {
    add('demand');
    meetServerDraft(saved(7, ['rally']));
    settleRival('mine');
    expect(names()).toEqual(['demand']);
    expect(useDraft.getState().rev).toBeGreaterThan(7);
    expect(useDraft.getState().dirty).toBe(true);
  });
  test('an untouched page follows the pen', () => {
    meetServerDraft(saved(3, ['rally']));
    expect(names()).toEqual(['rally']);
    meetServerDraft(saved(4, ['rally', 'vote']));
    expect(names()).toEqual(['rally', 'vote']);
  });
  test('a draft of another turn is not met', () => {
    meetServerDraft({ ...saved(9, ['rally']), turn: 1 });
    expect(names()).toEqual([]);
  });
  test('one’s own echo only confirms', () => {
    add('demand');
    confirmSaved(saved(1, ['demand']));
    expect(useDraft.getState().dirty).toBe(false);
    add('vote');
    confirmSaved(saved(1, ['demand']));
    expect(useDraft.getState().dirty).toBe(true);
  });
});

describe('a reload', () => {
  test('brings the draft back and says from when', () => {
    add('demand');
    keepOnDevice(1234);
    reload();
    expect(names()).toEqual(['demand']);
    expect(useDraft.getState().restoredAt).toBe(1234);
  });
  test('keeps unsent edits from being overwritten by the server’s older copy', () => {
    add('demand');
    add('vote');
    keepOnDevice(1234);
    reload();
    meetServerDraft(saved(1, ['demand']));
    expect(names()).toEqual(['demand', 'vote']);
  });
  test('survives rubbish in the storage', () => {
    localStorage.setItem('convoy.draft.ABC234.USA.2', '{"rev":1,"orders":[{"x":1}]');
    reload();
    expect(names()).toEqual([]);
    localStorage.setItem(
      'convoy.draft.ABC234.USA.2',
      JSON.stringify({ rev: 1, dirty: true, savedAt: 1, orders: [{ x: 1 }, order('vote')] }),
    );
    reload();
    expect(names()).toEqual(['vote']);
  });
  test('a new turn starts empty and clears the old turn’s draft', () => {
    add('demand');
    keepOnDevice(1234);
    openDraft({ ...place, turn: 3 });
    expect(names()).toEqual([]);
    expect(localStorage.getItem('convoy.draft.ABC234.USA.2')).toBeNull();
  });
});
