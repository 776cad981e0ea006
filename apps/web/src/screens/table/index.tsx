import { Page } from '../../ui/page.tsx';

export default function Table() {
  return (
    <Page title="Table">
      <h1>Table</h1>
    </Page>
  );
}
