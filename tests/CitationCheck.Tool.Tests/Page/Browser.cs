using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace CitationCheck.Tool.Tests.Page;

/// <summary>Debian's Chromium without a window; tests that want it are skipped where it is not.</summary>
internal static class Browser
{
    private const string Chromium = "/usr/bin/chromium";
    private const string Driver = "/usr/bin/chromedriver";

    public static ChromeDriver Open(params string[] more)
    {
        if (!File.Exists(Chromium) || !File.Exists(Driver))
        {
            Assert.Ignore("There is no Chromium with its driver here.");
        }

        var options = new ChromeOptions { BinaryLocation = Chromium };
        options.AddArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1440,1000");
        options.AddArgument("--force-prefers-reduced-motion"); // a page that scrolls smoothly moves what is about to be clicked
        options.AddArguments(more);
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        options.SetLoggingPreference("performance", LogLevel.All);
        return Start(options);
    }

    /// <summary>On a busy machine a browser does not always come up in time: then it is started once more.</summary>
    private static ChromeDriver Start(ChromeOptions options)
    {
        for (int attempt = 1; ; attempt++)
        {
            var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver), Path.GetFileName(Driver));
            service.SuppressInitialDiagnosticInformation = true;
            service.InitializationTimeout = TimeSpan.FromSeconds(60);
            try
            {
                return new ChromeDriver(service, options, TimeSpan.FromSeconds(120));
            }
            catch (WebDriverException) when (attempt < 3)
            {
                service.Dispose();
            }
        }
    }
}
