/** Whether an event is something that anybody writes: an issue, a comment, a discussion, a review. */
export function isCommentEvent(event: string): boolean {
  return /^(?:issues|issue_comment|discussion|discussion_comment|pull_request_review|pull_request_review_comment)$/.test(
    event,
  );
}
