import type { SeenTeam } from '@convoy/protocol';
import { useState } from 'react';
import { useTeamText } from '../../text/team.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import type { Send } from '../parts/use-send.ts';
import styles from './team.module.css';
import { useSelf } from './use-team.ts';

const other = '\u0000other';

/** One's own role: from the seat's list, those of its other people among them, or in one's own words. */
export const RoleChoice = ({ team, send }: { readonly team: SeenTeam } & Pick<Send, 'send'>) => {
  const t = useTeamText();
  const role = useSelf(team)?.role ?? '';
  const [writing, setWriting] = useState(false);
  const [typed, setTyped] = useState('');
  const written = team.people.flatMap((one) => (one.role === null ? [] : [one.role]));
  const list = [...new Set([...t.roles, ...written])];
  const choose = (value: string): void => {
    setWriting(value === other);
    if (value !== other) void send({ type: 'role.choose', role: value === '' ? null : value });
  };
  return (
    <div className={styles['role']}>
      <SelectField
        label={t.role}
        value={writing ? other : role}
        options={[
          { value: '', label: t.noRole },
          ...list.map((value) => ({ value, label: value })),
          { value: other, label: t.otherRole },
        ]}
        onChange={choose}
      />
      {writing ? (
        <form
          className={styles['write']}
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() === '') return;
            choose(typed.trim());
            setTyped('');
          }}
        >
          <TextField label={t.writeRole} value={typed} onChange={setTyped} maxLength={32} />
          <Button size="small" type="submit">
            {t.setRole}
          </Button>
        </form>
      ) : null}
    </div>
  );
};
