export function widget() {
  return 'the widget';
}
