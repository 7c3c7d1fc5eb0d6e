namespace App;

public sealed record Story(string Id, DateOnly Date, string Category, string Text);
