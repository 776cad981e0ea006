import type { Trigger } from '@convoy/engine';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { TriggerClauses } from './trigger-clauses.tsx';

const Form = ({ told }: { readonly told: (triggers: readonly Trigger[]) => void }) => {
  const [triggers, setTriggers] = useState<readonly Trigger[]>([]);
  const change = (next: readonly Trigger[]): void => {
    setTriggers(next);
    told(next);
  };
  return <TriggerClauses triggers={triggers} onChange={change} />;
};
afterEach(cleanup);

test('a clause is added, changed in plain words and taken out again', async () => {
  let kept: readonly Trigger[] = [];
  render(
    <Form
      told={(next) => {
        kept = next;
      }}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add a clause' }));
  expect(kept).toEqual([{ when: 'benchmark', change: -1, share: 50 }]);
  await user.selectOptions(screen.getByLabelText('If'), 'the demand lapses');
  await user.selectOptions(screen.getByLabelText('Then every cut goes'), 'up one step');
  expect(kept).toEqual([{ when: 'lapsed', change: 1, share: null }]);
  const out = 'Take out: If the demand lapses, every cut goes up by one step';
  await user.click(screen.getByRole('button', { name: out }));
  expect(kept).toEqual([]);
});
