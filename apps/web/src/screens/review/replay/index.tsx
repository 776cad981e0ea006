import { useSection } from '../../../stores/room.ts';
import { TruthTables } from '../../control/truth-tables.tsx';
import { TurnOrders } from './turn-orders.tsx';

/** Every turn again: what each seat ordered, and the figures as they truly stand. */
export default function Replay() {
  const truth = useSection('truth') ?? null;
  return (
    <>
      <TurnOrders />
      {truth === null ? null : <TruthTables open />}
    </>
  );
}
