import { Link } from 'wouter';
import { Page } from '../../ui/page.tsx';

export const NotFound = () => (
  <Page title="Not found" width="narrow">
    <h1>There is no such page</h1>
    <p>
      <Link href="/">Go to the first page</Link>, or type a room code there.
    </p>
  </Page>
);
