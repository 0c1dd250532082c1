import { Component, type ErrorInfo, type ReactNode } from 'react';
import { FailedPage } from './failed-page.tsx';
import { describeFailure, reportFailure } from './report-failure.ts';

interface Props {
  /** What failed, for the log: a path, or "window". */
  readonly where: string;
  readonly children: ReactNode;
}

/** Keeps a failure within the page where it happened: the rest of the window goes on working. */
export class PageBoundary extends Component<Props, { readonly error: unknown; readonly where: string }> {
  override state = { error: null as unknown, where: this.props.where };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('Something was thrown that says nothing.') };
  }

  /** Another page gets its own chance. */
  static getDerivedStateFromProps(props: Props, state: { error: unknown; where: string }) {
    return props.where === state.where ? null : { error: null, where: props.where };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    reportFailure(error, `Page ${this.props.where}${info.componentStack ?? ''}`);
  }

  override render() {
    const { error, where } = this.state;
    if (error === null) return this.props.children;
    const details = `${where}\n${describeFailure(error)}`;
    return <FailedPage details={details} onRetry={() => this.setState({ error: null })} />;
  }
}
