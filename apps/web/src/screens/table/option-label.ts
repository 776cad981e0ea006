import type { ParamSpec } from '@convoy/engine';
import { issueId } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { positionText, useSpeaker, writtenText } from '../../text/speaker.ts';
import { instrumentText, spelled } from '../../text/text.ts';

/** Names a value of a field by what it stands for. */
export const useOptionLabel = (): ((
  kind: ParamSpec['kind'],
  value: string,
  instrument: string,
) => string) => {
  const speaker = useSpeaker();
  const seat = useSection('seat');
  const paper = useSection('paper');
  return (kind, value, instrument) => {
    const { names, text } = speaker;
    switch (kind) {
      case 'actor':
        return names.actor(value);
      case 'issue':
        return names.issue(value);
      case 'choice':
        return instrumentText(text, instrument).choices?.[value] ?? spelled(value);
      case 'demand': {
        const demand = paper?.demands.find(({ id }) => id === value);
        if (demand === undefined) return text.speech.something;
        const position = positionText(speaker, issueId(demand.issue), demand.position);
        return `${names.actor(demand.from)}: ${names.issue(demand.issue)}, ${position}`;
      }
      case 'measure': {
        const measure = seat?.measures.find(({ id }) => id === value);
        if (measure === undefined) return text.speech.something;
        // One's several of a kind against the same actor are told apart by branch and by package.
        const { sector, package: signed } = measure.params;
        const branch = typeof sector === 'string' ? `${names.sector(sector)}: ` : '';
        const target = measure.target === null ? '' : `: ${names.actor(measure.target)}`;
        const pack = paper?.packages.find(({ id }) => id === signed);
        const part =
          pack === undefined ? '' : ` (${text.speech.quoted(writtenText(text, pack.terms.title))})`;
        return `${branch}${instrumentText(text, measure.instrument).name}${target}${part}`;
      }
      case 'agreement': {
        const agreement = paper?.agreements.find(({ id }) => id === value);
        if (agreement === undefined) return text.speech.something;
        return `${speaker.Who(agreement.from)} + ${speaker.who(agreement.terms.to)}`;
      }
      case 'sector':
        return names.sector(value);
      case 'position':
      case 'level':
      case 'turn':
      case 'flag':
        return value;
    }
  };
};
