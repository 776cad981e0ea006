import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './tabs.module.css';

export interface TabSpec<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly content: ReactNode;
}
interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabSpec<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** Beside the tabs, at the end of their row. */
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
}

export const Tabs = <Id extends string>(props: TabsProps<Id>) => (
  <AriaTabs
    selectedKey={props.selected}
    onSelectionChange={(key) => {
      const tab = props.tabs.find(({ id }) => id === key);
      if (tab !== undefined) props.onSelect(tab.id);
    }}
    className={cx(styles['tabs'], props.className)}
  >
    <div className={styles['row']}>
      <TabList aria-label={props.label} className={cx(styles['list'])}>
        {props.tabs.map(({ id, label }) => (
          <Tab key={id} id={id} className={cx(styles['tab'])}>
            {label}
          </Tab>
        ))}
      </TabList>
      {props.aside === undefined ? null : <div className={styles['aside']}>{props.aside}</div>}
    </div>
    {props.tabs.map(({ id, content }) => (
      <TabPanel key={id} id={id} className={cx(styles['panel'])}>
        {content}
      </TabPanel>
    ))}
  </AriaTabs>
);
