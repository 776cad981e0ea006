import { useStaffText } from '../../text/staff.ts';
import { Panel } from '../parts/panel.tsx';
import { Staff } from './index.tsx';

/** The same before the game has begun, in the lobby. */
export const StaffPanel = () => {
  const text = useStaffText();
  return (
    <Panel title={text.tab} bare>
      <Staff />
    </Panel>
  );
};
