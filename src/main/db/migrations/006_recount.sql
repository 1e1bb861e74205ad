-- Tallies kept by an earlier version lack what later ones keep (printed means, the working-day table): they are made anew when asked for.

DELETE FROM tallies;
