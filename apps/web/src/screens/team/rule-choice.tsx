import { seatRules } from './seat-rules.ts';
import type { SeatRule } from '@convoy/protocol';
import { useTeamText } from '../../text/team.ts';
import { SelectField } from '../../ui/field.tsx';

interface RuleChoiceProps {
  readonly rule: SeatRule;
  readonly help?: string;
  readonly label?: string;
  readonly onChange: (rule: SeatRule) => void;
}
/** Who decides on a seat's orders. */
export const RuleChoice = ({ rule, help, label, onChange }: RuleChoiceProps) => {
  const t = useTeamText();
  return (
    <SelectField
      label={label ?? t.rule}
      help={help}
      value={rule}
      options={seatRules.map((value) => ({ value, label: t.rules[value] }))}
      onChange={(value) => {
        const chosen = seatRules.find((one) => one === value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
};
