import { Dices } from 'lucide-react';
import { useJoinText } from '../../text/join.ts';
import { IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { rollCallSign } from './call-sign.ts';
import styles from './call-sign-field.module.css';

interface CallSignFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}
export const CallSignField = ({ value, onChange }: CallSignFieldProps) => {
  const text = useJoinText();
  return (
    <div className={styles['row']}>
      <div className={styles['field']}>
        <TextField
          label={text.callSign}
          value={value}
          onChange={onChange}
          help={text.callSignHelp}
          maxLength={30}
          autoComplete="off"
        />
      </div>
      <IconButton
        look="plain"
        label={text.reroll}
        className={styles['roll']}
        onPress={() => {
          onChange(rollCallSign(value));
        }}
      >
        <Dices size={18} aria-hidden />
      </IconButton>
    </div>
  );
};
