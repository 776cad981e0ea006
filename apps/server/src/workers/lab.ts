/** The lab's own worker, under the name by which a build finds it. */
import '@convoy/lab/worker';
