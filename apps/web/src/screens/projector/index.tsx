import { Page } from '../../ui/page.tsx';

export default function Projector() {
  return (
    <Page title="Projector">
      <h1>Projector</h1>
    </Page>
  );
}
