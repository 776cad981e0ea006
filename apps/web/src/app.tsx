import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from './ui/loading.tsx';
import { NotFound } from './screens/not-found/index.tsx';

const Home = lazy(() => import('./screens/home/index.tsx'));
const OpenRoom = lazy(() => import('./screens/open-room/index.tsx'));
const Join = lazy(() => import('./screens/join/index.tsx'));
const JoinControl = lazy(() => import('./screens/join-control/index.tsx'));
const Resume = lazy(() => import('./screens/resume/index.tsx'));
const TakeOver = lazy(() => import('./screens/take-over/index.tsx'));
const Room = lazy(() => import('./screens/room/index.tsx'));
const Class = lazy(() => import('./screens/class/index.tsx'));
const ClassWall = lazy(() => import('./screens/class-wall/index.tsx'));
const DeputyRoom = lazy(() => import('./screens/deputy/index.tsx'));
const Device = lazy(() => import('./screens/device/index.tsx'));
const SeatCards = lazy(() => import('./screens/seat-cards/index.tsx'));
const PaperSheets = lazy(() => import('./screens/paper-sheets/index.tsx'));
const PaperEntry = lazy(() => import('./screens/paper-entry/index.tsx'));
const Report = lazy(() => import('./screens/report/index.tsx'));
const Projector = lazy(() => import('./screens/projector/index.tsx'));
const Look = lazy(() => import('./screens/look/index.tsx'));
const Library = lazy(() => import('./screens/library/index.tsx'));
const Scenario = lazy(() => import('./screens/scenario/index.tsx'));
const Lab = lazy(() => import('./screens/lab/index.tsx'));
const Model = lazy(() => import('./screens/model/index.tsx'));
const OpenArchive = lazy(() => import('./screens/archive/index.tsx'));
const Data = lazy(() => import('./screens/what-we-keep/index.tsx'));

export const App = () => (
  <Suspense fallback={<Loading />}>
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/new" component={OpenRoom} />
      <Route path="/join/:code?" component={Join} />
      <Route path="/join-control/:code?" component={JoinControl} />
      <Route path="/resume" component={Resume} />
      <Route path="/take-over" component={TakeOver} />
      <Route path="/room/:code" component={Room} />
      <Route path="/class/:code" component={Class} />
      <Route path="/class/:code/wall" component={ClassWall} />
      <Route path="/room/:code/seat/:seat" component={DeputyRoom} />
      <Route path="/device/:code" component={Device} />
      <Route path="/cards/:code" component={SeatCards} />
      <Route path="/sheets/:code/:seat" component={PaperSheets} />
      <Route path="/paper/:code/:seat" component={PaperEntry} />
      <Route path="/report/:code" component={Report} />
      <Route path="/screen/:code" component={Projector} />
      <Route path="/look/:code/:kind/:seat?" component={Look} />
      <Route path="/scenarios" component={Library} />
      <Route path="/scenarios/:id" component={Scenario} />
      <Route path="/lab" component={Lab} />
      <Route path="/model" component={Model} />
      <Route path="/archive" component={OpenArchive} />
      <Route path="/data" component={Data} />
      <Route component={NotFound} />
    </Switch>
  </Suspense>
);
