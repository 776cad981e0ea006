import { useReportText } from '../../text/report.ts';
import { useWhatIfText } from '../../text/review-what-if.ts';
import { useTurning } from '../review/use-turning.ts';
import { useWritten } from './context.tsx';
import { Ref } from './told.tsx';

/** The acts that moved the chances most, of those that the report's readers know of. */
export const TurningPart = () => {
  const text = useReportText();
  const words = useWhatIfText();
  const told = useTurning();
  const { byId, say } = useWritten();
  if (told === null) return null;
  const points = told.points.flatMap((point) => {
    const line = point.entry === null ? undefined : byId.get(point.entry);
    return line === undefined ? [] : [{ point, entry: line.entry }];
  });
  return (
    <>
      <h3>{words.turning}</h3>
      {told.state === 'running' ? <p role="status">{text.turningWait}</p> : null}
      {told.state === 'failed' ? <p>{words.turningFailed}</p> : null}
      {told.state === 'done' && points.length === 0 ? <p>{text.turningNone}</p> : null}
      {points.length === 0 ? null : (
        <>
          <p>{words.turningHelp}</p>
          <ol>
            {points.map(({ point, entry }) => (
              <li key={entry.id}>
                {words.move(point.turn, say(entry).title, point.move)}
                <Ref entry={entry} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
};
