import { useSection } from '../../stores/room.ts';
import { useBriefHeading } from '../../text/brief.ts';
import { useLobbyText } from '../../text/lobby.ts';
import { useNames } from '../../text/names.ts';
import { Panel } from '../parts/panel.tsx';
import styles from './lobby.module.css';

const Paragraphs = ({ text }: { readonly text: string }) =>
  text.split('\n\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>);

/** One's own brief where one has a seat, then what everybody knows. */
export const LobbyBrief = () => {
  const text = useLobbyText();
  const heading = useBriefHeading();
  const names = useNames();
  const seat = useSection('me')?.seat ?? null;
  const own = seat === null ? [] : names.brief(seat);
  return (
    <>
      {seat === null || own.length === 0 ? null : (
        <Panel
          title={text.yourBrief(names.actor(seat))}
          note={text.onlyYou}
          className={styles['briefPart']}
        >
          <div className={styles['brief']}>
            {own.map(({ part, text: said }) => (
              <div key={part}>
                <h3>{heading(part)}</h3>
                <Paragraphs text={said} />
              </div>
            ))}
          </div>
        </Panel>
      )}
      <Panel title={text.brief} className={styles['briefPart']}>
        <div className={styles['brief']}>
          <Paragraphs text={names.publicBrief} />
        </div>
      </Panel>
    </>
  );
};
