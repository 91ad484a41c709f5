import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { AnnotationList } from '#renderer/features/annotations/annotation-list.tsx';
import { ChecksPanel } from '#renderer/features/checks/checks-panel.tsx';
import { GuidelinePanel } from '#renderer/features/guideline/guideline-panel.tsx';
import { HistoryPanel } from '#renderer/features/history/history-panel.tsx';
import { Inspector } from '#renderer/features/inspector/inspector.tsx';
import { ReviewPanel } from '#renderer/features/review/review-panel.tsx';
import { useApp } from '#renderer/state/app-context.ts';
import { useStore } from '#renderer/state/store.ts';
import type { SideTab } from '#renderer/state/workspace.ts';
import '#renderer/app/side-column.css';

const tabs: readonly { readonly id: SideTab; readonly label: string }[] = [
  { id: 'details', label: 'Details' },
  { id: 'annotations', label: 'Annotations' },
  { id: 'checks', label: 'Checks' },
  { id: 'guideline', label: 'Guideline' },
  { id: 'review', label: 'Review' },
  { id: 'history', label: 'History' },
];

/** The right column: what is selected, everything that is tagged, everything that was done. */
export function SideColumn() {
  const { workspace } = useApp();
  const shown = useStore(workspace, (state) => state.sideTab);
  return (
    <Tabs
      className="side"
      selectedKey={shown}
      onSelectionChange={(key) => {
        const tab = tabs.find((one) => one.id === key);
        if (tab !== undefined) workspace.set({ sideTab: tab.id });
      }}
    >
      <TabList className="side-tabs" aria-label="Inspector" items={tabs}>
        {(tab) => (
          <Tab id={tab.id} className="side-tab">
            {tab.label}
          </Tab>
        )}
      </TabList>
      <TabPanel id="details" className="side-panel">
        <Inspector />
      </TabPanel>
      <TabPanel id="annotations" className="side-panel">
        <AnnotationList />
      </TabPanel>
      <TabPanel id="checks" className="side-panel">
        <ChecksPanel />
      </TabPanel>
      <TabPanel id="guideline" className="side-panel">
        <GuidelinePanel />
      </TabPanel>
      <TabPanel id="review" className="side-panel">
        <ReviewPanel />
      </TabPanel>
      <TabPanel id="history" className="side-panel">
        <HistoryPanel />
      </TabPanel>
    </Tabs>
  );
}
