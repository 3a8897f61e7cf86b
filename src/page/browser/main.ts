import { startPage } from './app.ts';
import { startTheme } from './theme.ts';

startTheme();
void startPage();
