import { Page } from '../../ui/page.tsx';

export default function Home() {
  return (
    <Page title="Convoy">
      <h1>Convoy</h1>
    </Page>
  );
}
