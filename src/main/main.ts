import { app } from 'electron';
import { startApp } from '#main/start-app';
import { guardPages } from '#main/window/guard-pages';
import { registerAppScheme } from '#main/window/app-protocol';

/*
 * The main process. A second start finds the lock taken, hands over to the first and ends; IndexedDB and the
 * backups therefore have one writer.
 */
if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  guardPages();
  startApp();
} else {
  app.quit();
}
