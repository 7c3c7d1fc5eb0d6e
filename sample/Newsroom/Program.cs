using Newsroom;
using Newsroom.Pages;
using Newsroom.Terminal;
using Spectre.Console;

const int Done = 0;
const int NotFound = 1;
const int Misused = 2;

var console = Screen.Open();
switch (args)
{
    case []:
        var largest = News.ByCategory.Keys.MaxBy(category => News.ByCategory[category].Count);
        console.Write(FrontPage.Render(News.Articles));
        console.Write(CategoryPage.Render(largest, News.ByCategory[largest]));
        console.Write(ArticlePage.Render(News.Articles[0]));
        return Done;

    case ["--category", var label] when News.TryParseCategoryLabel(label, out var category):
        console.Write(CategoryPage.Render(category, News.ByCategory[category]));
        return Done;

    case ["--category", var label]:
        var known = string.Join(", ", News.ByCategory.Keys.Select(category => category.ToLabel()));
        Console.Error.WriteLine($"There is no category '{label}'; there are: {known}");
        return NotFound;

    case ["--article", var id] when News.Articles.TryGet(id, out var article):
        console.Write(ArticlePage.Render(article));
        return Done;

    case ["--article", var id]:
        Console.Error.WriteLine($"There is no article '{id}'; the pages of the categories show the ids that there are");
        return NotFound;

    case ["--guide"]:
        console.Write(GuidePage.Render());
        return Done;

    default:
        Console.Error.WriteLine("Newsroom [--category <label> | --article <id> | --guide]");
        return Misused;
}
