import { useLevelText } from '../../text/levels.ts';
import { useLibraryText } from '../../text/library.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import type { ScenarioGroup } from '../parts/levels.ts';
import { onShelf, peoples, times } from './wanted.ts';
import type { Wanted } from './wanted.ts';
import styles from './library.module.css';

interface FiltersProps {
  readonly groups: readonly ScenarioGroup[];
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
}
type Option = readonly [value: string, label: string];

const keysOf = <Key extends string>(of: Readonly<Record<Key, unknown>>): readonly Key[] => {
  const has = (key: string): key is Key => Object.hasOwn(of, key);
  return Object.keys(of).filter(has);
};
const byLabel = (options: readonly Option[]): readonly Option[] =>
  options.toSorted(([, a], [, b]) => a.localeCompare(b));

/** By what a scenario is chosen; each answer narrows the list at once. */
export const Filters = ({ groups, wanted, onWanted }: FiltersProps) => {
  const text = useLibraryText();
  const levels = useLevelText();
  const shelf = onShelf(groups);
  const lists = {
    time: keysOf(times).map((id): Option => [id, text.times[id]]),
    people: keysOf(peoples).map((id): Option => [id, text.peoples[id]]),
    level: shelf.levels.map((id): Option => [id, levels.name(id)]),
    theme: byLabel(shelf.themes.map((id): Option => [id, text.themes[id]])),
    concept: byLabel(shelf.concepts.map((id): Option => [id, text.concepts[id].name])),
  };
  return (
    <form
      role="search"
      aria-label={text.filters}
      className={styles['filters']}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {keysOf(lists).map((key) => (
        <SelectField
          key={key}
          label={text[key]}
          value={wanted[key]}
          options={[
            { value: '', label: text.any },
            ...lists[key].map(([value, label]) => ({ value, label })),
          ]}
          onChange={(value) => {
            onWanted({ ...wanted, [key]: value });
          }}
        />
      ))}
      <TextField
        label={text.search}
        placeholder={text.searchHelp}
        value={wanted.words}
        maxLength={60}
        autoComplete="off"
        onChange={(words) => {
          onWanted({ ...wanted, words });
        }}
      />
    </form>
  );
};
