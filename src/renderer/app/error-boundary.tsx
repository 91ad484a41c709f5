import { Component, type ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Screen } from '#renderer/app/screen.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Catches what breaks while drawing. Tags are in the journal already, so that loading again is safe. */
export class ErrorBoundary extends Component<Props, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    return (
      <Screen title="Something went wrong on this screen">
        <p>Everything that was shown as saved is safe. Load the window again to go on.</p>
        <p className="screen-detail">{this.state.message}</p>
        <Button
          look="primary"
          onPress={() => {
            window.location.reload();
          }}
        >
          Load again
        </Button>
      </Screen>
    );
  }
}
