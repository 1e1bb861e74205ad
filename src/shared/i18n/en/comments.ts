// The words of comments on milestones, evidence and agencies.

export const comments = {
  'comment.title': 'Comments',
  'comment.about': 'About',
  'comment.write': 'New comment',
  'comment.hint': 'Kept in the project with today’s date.',
  'comment.add': 'Add',
  'comment.remove': 'Delete the comment of {date}',
  'comment.none': 'No comments yet.',
  'comment.added': 'Comment kept.',
  'comment.milestone': 'Milestone {number}',
  'comment.evidence': 'Evidence of milestone {number}, {period}',
};
