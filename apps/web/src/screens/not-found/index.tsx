import { Link } from 'wouter';
import { useHomeText } from '../../text/home.ts';
import { Page } from '../../ui/page.tsx';
import prose from '../parts/prose.module.css';
import { SiteLinks } from '../parts/site-links.tsx';

export const NotFound = () => {
  const { notFound, resume } = useHomeText();
  return (
    <Page title={notFound.title} aside={<SiteLinks />} width="narrow">
      <div className={prose['prose']}>
        <h1>{notFound.title}</h1>
        <p className={prose['lead']}>{notFound.text}</p>
        <ul>
          <li>
            <Link href="/">{notFound.home}</Link>
          </li>
          <li>
            <Link href="/join">{notFound.join}</Link>
          </li>
          <li>
            <Link href="/resume">{resume}</Link>
          </li>
        </ul>
      </div>
    </Page>
  );
};
