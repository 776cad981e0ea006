import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { say } from '../../stores/live.ts';
import { Button } from '../../ui/button.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** Shown and said once it is on the clipboard. */
  readonly done: string;
  /** Said where the browser does not allow it, as on plain http. */
  readonly failed: string;
}
export const CopyButton = ({ text, label, done, failed }: CopyButtonProps) => {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const settle = (next: 'done' | 'failed', said: string): void => {
    setState(next);
    say(said);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      settle('done', done);
    } catch {
      settle('failed', failed);
    }
  };
  return (
    <Button size="small" onPress={() => void copy()}>
      {state === 'done' ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
      {state === 'idle' ? label : state === 'done' ? done : failed}
    </Button>
  );
};
