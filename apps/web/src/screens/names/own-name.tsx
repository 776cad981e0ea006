import { useEffect, useState } from 'react';
import { namesApi } from '../../net/names-api.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useRealNamesText } from '../../text/real-names.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import styles from './names.module.css';

/** Says who one is, where whoever runs the room asks; empty takes it back. */
export const OwnName = () => {
  const text = useRealNamesText();
  const token = useRoom((state) => state.entrance?.token ?? '');
  const asked = useSection('room')?.asksNames ?? false;
  const role = useSection('me')?.role;
  const [name, setName] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const wanted = asked && (role === 'player' || role === 'observer');
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    void namesApi.own(token).then((answer) => {
      if (here && answer.ok) setName((typed) => (typed === '' ? answer.value.name : typed));
    });
    return () => {
      here = false;
    };
  }, [wanted, token]);
  if (!wanted) return null;
  const keep = async (): Promise<void> => {
    const answer = await namesApi.say(token, name.trim());
    setSaid(!answer.ok ? text.failed : answer.value.name === '' ? text.taken : text.kept);
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={text.label}
        help={text.help}
        value={name}
        maxLength={80}
        autoComplete="off"
        onChange={(typed) => {
          setName(typed);
          setSaid(null);
        }}
      />
      <div className={styles['row']}>
        <Button size="small" type="submit">
          {text.keep}
        </Button>
        <span role="status">{said}</span>
      </div>
    </form>
  );
};
