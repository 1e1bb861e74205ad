// The parts of the grid library that are used, registered once.

import {
  CellApiModule, CellStyleModule, ClientSideRowModelApiModule, ClientSideRowModelModule, ColumnApiModule, ColumnAutoSizeModule,
  EventApiModule, GridStateModule, InfiniteRowModelModule, LocaleModule, ModuleRegistry, RenderApiModule, RowApiModule,
  RowSelectionModule, RowStyleModule, ScrollApiModule, TooltipModule,
} from 'ag-grid-community';

let isRegistered = false;

export const registerModules = (): void => {
  if (isRegistered) return;
  isRegistered = true;
  ModuleRegistry.registerModules([
    CellApiModule, CellStyleModule, ClientSideRowModelApiModule, ClientSideRowModelModule, ColumnApiModule, ColumnAutoSizeModule,
    EventApiModule, GridStateModule, InfiniteRowModelModule, LocaleModule, RenderApiModule, RowApiModule, RowSelectionModule,
    RowStyleModule, ScrollApiModule, TooltipModule,
  ]);
};
