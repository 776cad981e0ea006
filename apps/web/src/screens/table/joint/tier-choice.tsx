import { useText } from '../../../text/text.ts';
import { Choice } from '../../../ui/toggle.tsx';

interface TierChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly tier: number;
  readonly onChange: (tier: number) => void;
}
/** How far one branch is cut, in words. */
export const TierChoice = ({ label, name, tier, onChange }: TierChoiceProps) => {
  const { tiers } = useText().words;
  return (
    <Choice
      legend={label}
      name={name}
      value={String(tier)}
      options={tiers.map((word, at) => ({ value: String(at), label: word }))}
      onChange={(next) => {
        onChange(Number(next));
      }}
    />
  );
};
