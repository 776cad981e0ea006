import type { EntryId } from '@convoy/engine';
import { Button } from '../../../ui/button.tsx';
import styles from './charts.module.css';
import type { Ground } from './ground.ts';

interface WhyLink {
  readonly id: string;
  readonly entry: EntryId;
  readonly said: string;
}

/** Ways from a chart to why its lines came about. */
export const WhyLinks = ({
  ground,
  links,
}: {
  readonly ground: Ground;
  readonly links: readonly WhyLink[];
}) =>
  links.length === 0 ? null : (
    <ul className={styles['links']}>
      {links.map(({ id, entry, said }) => (
        <li key={id}>
          <Button
            look="link"
            size="small"
            onPress={() => {
              ground.why(entry, said);
            }}
          >
            {said}
          </Button>
        </li>
      ))}
    </ul>
  );
