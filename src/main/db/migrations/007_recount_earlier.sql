-- Tallies kept before what fell since an earlier period was looked for lack those findings: they are made anew when asked for.

DELETE FROM tallies;
