// Parts of one subject behind a row of words.

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import './segmented.css';

export interface TabOf<K extends string> {
  readonly id: K;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly TabOf<K>[];
  readonly value?: K;
  readonly onChange?: (value: K) => void;
}

export const Tabs = <K extends string>({ label, tabs, value, onChange }: TabsProps<K>) => (
  <AriaTabs
    className="tabs" {...(value === undefined ? {} : { selectedKey: value })}
    {...(onChange === undefined ? {} : { onSelectionChange: (key) => onChange(key as K) })}
  >
    <TabList className="tab-list" aria-label={label}>
      {tabs.map((tab) => <Tab key={tab.id} id={tab.id} className="tab">{tab.label}</Tab>)}
    </TabList>
    {tabs.map((tab) => <TabPanel key={tab.id} id={tab.id} className="tab-panel">{tab.content}</TabPanel>)}
  </AriaTabs>
);
