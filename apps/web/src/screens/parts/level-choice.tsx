import type { ScenarioCard } from '@convoy/protocol';
import { useLevelText } from '../../text/levels.ts';
import { Choice } from '../../ui/toggle.tsx';
import type { ScenarioGroup } from './levels.ts';

interface LevelChoiceProps {
  readonly group: ScenarioGroup;
  readonly card: ScenarioCard;
  readonly name: string;
  readonly onLevel: (level: string) => void;
}
/** How full a game it is to be, each level in one sentence; nothing where there is but one. */
export const LevelChoice = ({ group, card, name, onLevel }: LevelChoiceProps) => {
  const text = useLevelText();
  if (group.levels.length < 2) return null;
  return (
    <Choice
      legend={text.legend}
      name={name}
      look="list"
      value={card.level}
      options={group.levels.map(({ level, ordersPerTurn, instruments }) => ({
        value: level,
        label: text.name(level),
        help: text.says(level, ordersPerTurn, instruments.length),
      }))}
      onChange={onLevel}
    />
  );
};
