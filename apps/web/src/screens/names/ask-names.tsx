import { namesApi } from '../../net/names-api.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useRealNamesText } from '../../text/real-names.ts';
import { Button } from '../../ui/button.tsx';
import { Twice } from '../../ui/twice.tsx';
import styles from './names.module.css';
import { useGivenNames } from './use-given-names.ts';

/** For the room's director: whether names are asked for, and how many were given. */
export const AskNames = () => {
  const text = useRealNamesText();
  const token = useRoom((state) => state.entrance?.token ?? '');
  const asked = useSection('room')?.asksNames ?? false;
  const directs = useSection('staff')?.duties?.includes('director') ?? false;
  const count = Object.keys(useGivenNames()).length;
  if (!directs) return null;
  return (
    <section className={styles['form']} aria-label={text.title}>
      <h3>{text.title}</h3>
      <p>{text.askHelp}</p>
      {asked ? (
        <div className={styles['row']}>
          <span>{count === 0 ? text.none : text.count(count)}</span>
          <Twice
            size="small"
            label={text.off}
            sure={text.offSure}
            onSure={() => void namesApi.ask(token, false)}
          />
        </div>
      ) : (
        <div>
          <Button size="small" onPress={() => void namesApi.ask(token, true)}>
            {text.ask}
          </Button>
        </div>
      )}
    </section>
  );
};
