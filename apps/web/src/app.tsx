import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from './ui/loading.tsx';
import { NotFound } from './screens/not-found/index.tsx';

const Home = lazy(() => import('./screens/home/index.tsx'));
const OpenRoom = lazy(() => import('./screens/open-room/index.tsx'));
const Join = lazy(() => import('./screens/join/index.tsx'));
const Room = lazy(() => import('./screens/room/index.tsx'));
const Projector = lazy(() => import('./screens/projector/index.tsx'));
const Scenario = lazy(() => import('./screens/scenario/index.tsx'));
const Model = lazy(() => import('./screens/model/index.tsx'));

/** `/resume` is the join page opened at its second door. */
export const App = () => (
  <Suspense fallback={<Loading />}>
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/new" component={OpenRoom} />
      <Route path="/join/:code?" component={Join} />
      <Route path="/resume" component={Join} />
      <Route path="/room/:code" component={Room} />
      <Route path="/screen/:code" component={Projector} />
      <Route path="/scenarios/:id" component={Scenario} />
      <Route path="/model" component={Model} />
      <Route component={NotFound} />
    </Switch>
  </Suspense>
);
