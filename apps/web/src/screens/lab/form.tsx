import type { LabWish, ScenarioCard } from '@convoy/protocol';
import { useState } from 'react';
import { useLabText } from '../../text/lab.ts';
import { useLevelText } from '../../text/levels.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { groupCards } from '../parts/levels.ts';
import styles from './lab.module.css';

const sizes = ['50', '200', '500', '1000', '2000'] as const;

interface LabFormProps {
  readonly cards: readonly ScenarioCard[];
  readonly busy: boolean;
  /** Whether the server asks for a passphrase. */
  readonly barred: boolean;
  readonly onStart: (wish: LabWish, card: ScenarioCard) => void;
}

/** What to play, how often, and what to try beside it. */
export const LabForm = ({ cards, busy, barred, onStart }: LabFormProps) => {
  const text = useLabText();
  const levelText = useLevelText();
  const groups = groupCards(cards);
  const [scenario, setScenario] = useState('');
  const [level, setLevel] = useState('');
  const [lengthId, setLengthId] = useState('');
  const [games, setGames] = useState<string>('200');
  const [seed, setSeed] = useState('lab');
  const [passphrase, setPassphrase] = useState('');
  const [figures, setFigures] = useState(false);
  const [instruments, setInstruments] = useState(false);
  const group = groups.find(({ id }) => id === scenario) ?? groups[0];
  const card = group?.levels.find((one) => one.level === level) ?? group?.lowest;
  const length = card?.lengths.find(({ id }) => id === lengthId) ?? card?.lengths[0];
  if (group === undefined || card === undefined || length === undefined) return null;
  return (
    <form
      className={styles['form']}
      aria-label={text.form}
      onSubmit={(event) => {
        event.preventDefault();
        const wish = { scenario: card.id, level: card.level, length: length.id };
        onStart(
          {
            ...{ ...wish, games: Number(games), figures, instruments, passphrase },
            ...(seed.trim() === '' ? {} : { seed: seed.trim() }),
          },
          card,
        );
      }}
    >
      <SelectField
        label={text.scenario}
        value={card.id}
        options={groups.map(({ id, lowest }) => ({
          value: id,
          label: lowest.texts['title'] ?? id,
        }))}
        onChange={setScenario}
      />
      <SelectField
        label={text.level}
        value={card.level}
        options={group.levels.map((one) => ({
          value: one.level,
          label: levelText.name(one.level),
        }))}
        onChange={setLevel}
      />
      <SelectField
        label={text.length}
        value={length.id}
        options={card.lengths.map(({ id, turns }) => ({ value: id, label: text.lengthOf(turns) }))}
        onChange={setLengthId}
      />
      <SelectField
        label={text.games}
        value={games}
        options={sizes.map((value) => ({ value, label: text.gamesOf(Number(value)) }))}
        onChange={setGames}
      />
      <TextField
        label={text.seed}
        help={text.seedHelp}
        value={seed}
        maxLength={40}
        onChange={setSeed}
      />
      {barred || passphrase !== '' ? (
        <TextField
          label={text.passphrase}
          help={text.passphraseHelp}
          value={passphrase}
          maxLength={200}
          onChange={setPassphrase}
        />
      ) : null}
      <div className={styles['more']}>
        <Checkbox checked={figures} onChange={setFigures}>
          {text.figures}
        </Checkbox>
        <Checkbox checked={instruments} onChange={setInstruments}>
          {text.instruments}
        </Checkbox>
        <p className={styles['note']}>{text.more}</p>
      </div>
      <div className={styles['go']}>
        <Button look="primary" type="submit" isDisabled={busy}>
          {text.go}
        </Button>
      </div>
    </form>
  );
};
