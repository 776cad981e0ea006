import { Link } from 'wouter';
import { useHomeText } from '../../text/home.ts';
import { ThemeSwitch } from '../../ui/theme-switch.tsx';
import styles from './site-links.module.css';

/** Where help lies, in the same place on every page outside a room. */
export const SiteLinks = ({ scenario }: { readonly scenario?: string | undefined }) => {
  const { site } = useHomeText();
  return (
    <nav className={styles['links']} aria-label="Convoy">
      {scenario === undefined ? null : <Link href={`/scenarios/${scenario}`}>{site.about}</Link>}
      {scenario === undefined ? <Link href="/scenarios">{site.scenarios}</Link> : null}
      <Link href="/model">{site.model}</Link>
      <Link href="/lab">{site.lab}</Link>
      <ThemeSwitch />
    </nav>
  );
};
